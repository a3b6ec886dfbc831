/** The numbers that an axis must include, in the indicator's unit. */
export interface GaugeFigures {
  readonly value?: number | undefined;
  readonly baseline?: number | undefined;
  readonly expected?: number | undefined;
  /** Other marked numbers: targets, ends of ranges, tolerance, uncertainty. */
  readonly marks?: readonly (number | undefined)[];
  /** Values are percentages of a whole. */
  readonly isPercent?: boolean;
  /** There is a number to reach or maintain. */
  readonly hasAim?: boolean;
  /** Lower numbers are better. */
  readonly isReversed?: boolean;
}

/** The axis of a bullet bar or dial, from `low` to `high`; what is better is always at its right end. */
export interface GaugeScale {
  readonly low: number;
  readonly high: number;
  /** Start of the bar: the baseline, so that its length is the change; zero without a baseline. */
  readonly origin: number;
  /** The axis runs from `high` at the left to `low` at the right. */
  readonly isReversed?: boolean;
}

/** Margin beyond the outermost figures, as a ratio of their span. */
const margin = 0.08;

/**
 * The axis for one indicator. Undefined without figures and without a target: any bar length would be
 * arbitrary.
 *
 * With a baseline the bar shows the change since then, and the axis spans baseline, value and targets:
 * from zero, most values would hardly differ from their targets. Without a baseline the bar starts at
 * zero. The axis goes below zero or above 100 % only if a figure does.
 */
export function gaugeScale({
  value,
  baseline,
  expected,
  marks = [],
  isPercent = false,
  hasAim = false,
  isReversed = false,
}: GaugeFigures): GaugeScale | undefined {
  const numbers = [value, baseline, expected, ...marks].filter((each) => each !== undefined);
  if (numbers.length === 0 || !hasAim) return undefined;
  const origin = baseline ?? 0;
  const lowest = Math.min(origin, ...numbers);
  const highest = Math.max(origin, ...numbers);
  const room = (highest - lowest || Math.abs(highest) || 1) * margin;
  const low = lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const isBelowZero = highest <= 0 && lowest < 0;
  const high = isBelowZero ? Math.min(0, highest + room) : highest + room;
  return {
    low,
    high: isPercent && highest <= 100 ? Math.min(100, high) : high,
    origin,
    isReversed,
  };
}

/** Position of a number on the axis: 0 at its worse end, 1 at its better end, clamped. */
export function ratioOn({ low, high, isReversed = false }: GaugeScale, value: number): number {
  if (high <= low) return 0.5;
  const ratio = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return isReversed ? 1 - ratio : ratio;
}
