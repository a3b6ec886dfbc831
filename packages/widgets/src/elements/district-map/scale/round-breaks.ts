/** Largest number of classes that the eye tells apart. */
const maxClasses = 5;

/** Largest count that is told apart only as none, some and more. */
const maxSmallCount = 20;

/** Steps of a ruler, as multiples of a power of ten. */
const steps = [1, 2, 2.5, 5, 10];

/**
 * Class breaks at round numbers, near the quantiles. Few values get few classes (Sturges' rule), and
 * a zero that several districts share gets a class of its own.
 *
 * @param decimals Decimals of the breaks: 0 for whole numbers.
 * @returns in ascending order, each with values below and above it
 */
export function roundBreaks(
  values: readonly number[],
  classes: number,
  decimals: number,
): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const zeros = sorted.filter((value) => value === 0).length;
  const unit = 10 ** -decimals;
  const hasZeroClass = sorted[0] === 0 && zeros > 1 && decimals === 0;
  const rest = hasZeroClass ? sorted.slice(zeros) : sorted;
  const first = hasZeroClass && rest.length > 0 ? [unit] : [];
  const limit = hasZeroClass && sorted.at(-1)! <= maxSmallCount ? 3 : maxClasses;
  const count = Math.min(classes, limit, Math.ceil(Math.log2(rest.length || 1)) + 1);
  const more = quantileBreaks(rest, count - first.length, unit);
  return [...first, ...more.filter((value) => value > (first[0] ?? -Infinity))];
}

function quantileBreaks(sorted: readonly number[], classes: number, unit: number): number[] {
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined || low === high || classes < 2) return [];
  const breaks = [...Array(classes - 1).keys()].map((index) => {
    const rank = Math.ceil(((index + 1) * sorted.length) / classes);
    const near = sorted[rank]! - sorted[rank - 1]!;
    const step = roundStep(Math.max(unit, (high - low) / 20, near / 2), unit);
    return toStep((sorted[rank]! + sorted[rank - 1]!) / 2, step);
  });
  const inside = [...new Set(breaks)].sort((a, b) => a - b);
  // A break that no value lies below, or above, parts nothing.
  return inside.filter((value, index) => {
    const from = inside[index - 1] ?? -Infinity;
    return high >= value && sorted.some((each) => each >= from && each < value);
  });
}

/** The smallest round step that is at least `size`, and a multiple of `unit`. */
function roundStep(size: number, unit: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const isMultiple = (step: number) => Math.abs(step / unit - Math.round(step / unit)) < 1e-6;
  const found = steps
    .map((each) => each * power)
    .find((step) => step >= size * 0.999 && isMultiple(step));
  return found ?? power * 10;
}

function toStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
