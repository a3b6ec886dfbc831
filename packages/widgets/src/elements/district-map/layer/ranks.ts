/**
 * Rank of each value, 1 for the greatest; equal values share a rank and the next ranks are skipped
 * (1, 2, 2, 4). Undefined for missing values.
 */
export function ranksOf(values: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((value, index) => first.has(value) || first.set(value, index + 1));
  return values.map((value) => (value === undefined ? undefined : first.get(value)));
}
