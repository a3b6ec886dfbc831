import { breaksOf, type BreakMethod } from './breaks.js';
import { roundBreaks } from './round-breaks.js';

/** Kinds of scales. */
export type ScaleKind = 'sequential' | 'diverging' | 'categories';

/** A class of the legend, from `low` (inclusive) to `high` (exclusive); undefined is unbounded. */
export interface ScaleClass {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Colour name of the style sheet: `sequential-1` (lowest) to `sequential-7`. */
  readonly colour: string;
  /** The value of a class that is a single value instead of a range. */
  readonly only: number | undefined;
}

export interface MapScale {
  readonly kind: ScaleKind;
  /** In ascending order. */
  readonly classes: readonly ScaleClass[];
  /** Middle of a diverging scale. */
  readonly around: number | undefined;
  /** True if each class is a category code instead of a range. */
  readonly isCoded: boolean;
  /** True if all values and breaks are whole numbers, so that ranges end before the next break. */
  readonly isWhole: boolean;
}

export interface ScaleOptions {
  readonly kind: ScaleKind;
  /** Number of classes, 2 to 7. Diverging scales use an even number. */
  readonly classes: number;
  /** A classification method, or the breaks. */
  readonly breaks: BreakMethod | readonly number[];
  /** Middle of a `diverging` scale. */
  readonly around?: number | undefined;
  /** Codes of `categories`, in order. */
  readonly codes?: readonly number[] | undefined;
  /** Decimals that computed breaks are rounded to. */
  readonly decimals: number;
}

/** Number of colours of a ramp, and of each side of a diverging ramp. */
export const rampLength = 7;
export const sideLength = 3;
/** Number of category colours; further categories share the last one. */
export const categoryColours = 6;

/** The scale of some values. Without values it has no classes, except those of categories. */
export function mapScale(values: readonly number[], options: ScaleOptions): MapScale {
  const { kind, codes, around } = options;
  const isWhole = options.decimals === 0 && values.every(Number.isInteger);
  const ranges = { kind, around: undefined, isCoded: false, isWhole };
  if (codes) return { ...ranges, classes: codeClasses(codes, kind), isCoded: true };
  if (values.length === 0) return { ...ranges, classes: [] };
  if (kind === 'diverging' && around !== undefined) {
    return { ...ranges, classes: divergingClasses(values, around, options), around };
  }
  const breaks = breaksFor(values, options);
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const isOneEach = typeof options.breaks === 'string' && distinct.length === breaks.length + 1;
  const singles = isOneEach ? distinct : undefined;
  const lowest = distinct[0]!;
  const count = breaks.length + 1;
  return {
    ...ranges,
    classes: between(breaks).map(({ low, high }, index) => ({
      // Counts start at zero: the lowest class is 0〜3人 or 0人 instead of 3人以下.
      low: low ?? (isWhole && lowest === 0 ? 0 : undefined),
      high,
      colour: `sequential-${spaced(index, count, rampLength)}`,
      only: singles?.[index],
    })),
  };
}

/** Index of the class of a value; −1 for an unknown category. */
export function classOf({ classes, isCoded }: MapScale, value: number): number {
  if (isCoded) return classes.findIndex(({ only }) => only === value);
  let index = 0;
  while (index + 1 < classes.length && value >= classes[index + 1]!.low!) index += 1;
  return classes.length ? index : -1;
}

function breaksFor(values: readonly number[], options: ScaleOptions): readonly number[] {
  const { breaks, classes, decimals } = options;
  if (typeof breaks !== 'string')
    return [...new Set(breaks)].sort((a, b) => a - b).slice(0, rampLength - 1);
  if (breaks === 'round') return roundBreaks(values, classes, decimals);
  const found = breaksOf(values, Math.max(2, Math.min(rampLength, classes)), breaks);
  const factor = 10 ** decimals;
  return [...new Set(found.map((value) => Math.round(value * factor) / factor))];
}

/** Equal intervals on both sides, so that equal distances look equal. */
function divergingClasses(
  values: readonly number[],
  around: number,
  { classes, decimals }: ScaleOptions,
): ScaleClass[] {
  const half = Math.max(1, Math.min(sideLength, Math.floor(classes / 2)));
  const far = values.reduce((most, value) => Math.max(most, Math.abs(value - around)), 0);
  const factor = 10 ** decimals;
  const breaks = [...Array(half * 2 - 1).keys()].map((index) => {
    const at = around + (far * (index + 1 - half)) / half;
    return index + 1 === half ? around : Math.round(at * factor) / factor;
  });
  return between([...new Set(breaks)]).map(({ low, high }, index, { length }) => {
    const isBelow = high !== undefined && high <= around;
    // The outermost class of each side has its strongest colour.
    const fromEnd = isBelow ? index : length - 1 - index;
    const colour = `${isBelow ? 'below' : 'above'}-${sideLength - Math.floor((fromEnd * sideLength) / half)}`;
    return { low, high, colour, only: undefined };
  });
}

function codeClasses(codes: readonly number[], kind: ScaleKind): ScaleClass[] {
  return codes.map((code, index) => ({
    low: undefined,
    high: undefined,
    colour:
      kind === 'categories'
        ? `category-${Math.min(index + 1, categoryColours)}`
        : `sequential-${spaced(index, codes.length, rampLength)}`,
    only: code,
  }));
}

function between(breaks: readonly number[]) {
  return [undefined, ...breaks].map((low, index) => ({ low, high: breaks[index] }));
}

/** Number of a colour, 1 to `length`; the first and the last class get the ends of the ramp. */
function spaced(index: number, count: number, length: number): number {
  return count < 2
    ? Math.ceil((length + 1) / 2)
    : 1 + Math.round((index * (length - 1)) / (count - 1));
}
