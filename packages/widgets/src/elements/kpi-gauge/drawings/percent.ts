/** A ratio of the axis as a percentage, so that a drawing fits any width without measuring. */
export function percent(ratio: number): string {
  return `${Math.round(ratio * 10_000) / 100}%`;
}
