/** The numbers a gauge has to have room for, in the indicator's unit. */
export interface GaugeFigures {
  readonly value?: number | undefined;
  readonly baseline?: number | undefined;
  readonly expected?: number | undefined;
  /** Targets, ends of ranges, tolerance, uncertainty: whatever else is marked. */
  readonly marks?: readonly (number | undefined)[];
  /** Values are percentages of a whole. */
  readonly isPercent?: boolean;
  /** There is a number to be reached or kept. */
  readonly hasAim?: boolean;
}

/** The axis of a bullet bar or dial: numbers grow from `low` to `high`. */
export interface GaugeScale {
  readonly low: number;
  readonly high: number;
  /** Where the bar starts: at the baseline, so that its length is the change; without one at zero. */
  readonly origin: number;
}

/** Room beyond the outermost figure, as a share of the whole. */
const margin = 0.08;

/**
 * The axis for one indicator; undefined when there is no figure at all, or nothing to hold it against:
 * an amount without target fills any bar to any length. Percentages without target lie on 0 to 100.
 *
 * A bar whose length means an amount has to start at zero, and most figures of a plan then lie within
 * a hair of their targets. So where there is a baseline the bar shows the change since, and the axis
 * spans baseline, value and targets only; where there is none it starts at zero. It is never drawn
 * below zero or above 100 % unless a figure lies there.
 */
export function gaugeScale({
  value,
  baseline,
  expected,
  marks = [],
  isPercent = false,
  hasAim = false,
}: GaugeFigures): GaugeScale | undefined {
  const known = [value, baseline, expected, ...marks].filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  const origin = baseline ?? 0;
  const lowest = Math.min(origin, ...known);
  const highest = Math.max(origin, ...known);
  if (!hasAim) {
    const isShare = isPercent && lowest >= 0 && highest <= 100;
    return isShare ? { low: 0, high: 100, origin: 0 } : undefined;
  }
  const room = (highest - lowest || Math.abs(highest) || 1) * margin;
  const low = lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const isBelowZero = highest <= 0 && lowest < 0;
  const high = isBelowZero ? Math.min(0, highest + room) : highest + room;
  return {
    low,
    high: isPercent && highest <= 100 ? Math.min(100, high) : high,
    origin,
  };
}

/** Where a number lies on the axis: 0 at its low end, 1 at its high end, never outside. */
export function shareOn({ low, high }: GaugeScale, value: number): number {
  if (high <= low) return 0.5;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}
