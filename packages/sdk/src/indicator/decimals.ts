/**
 * Arithmetic on figures as they are printed. A double cannot hold most decimal fractions: 66.2 − 51.7
 * comes out as 14.500000000000007. Everything that is compared or shown goes through here.
 */

/** No published figure of a municipality comes near; beyond it a double drops whole units. */
const largestFigure = 1e15;

/** The format allows ten digits after the point. */
export const mostDecimals = 10;

/** Whether the value is a number that can be compared and shown. NaN, infinities and 1e308 are not. */
export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= largestFigure;
}

/** Digits after the point the number is written with, 0 to 10: 2 for 51.75, 0 for 52. */
export function decimalsOf(value: number): number {
  return Math.min(mostDecimals, writtenDecimals(value));
}

function writtenDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  const written = point < 0 ? 0 : digits.length - point - 1;
  return Math.max(0, written - Number(exponent));
}

/** Rounds to digits after the point as one does on paper, halves away from zero; never −0. */
export function roundTo(value: number, decimals: number): number {
  // Also keeps large numbers from growing into the range that is written with an exponent.
  if (writtenDecimals(value) <= decimals) return value === 0 ? 0 : value;
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * A computed number without the noise of its last bits, so that 789.3499999999999 rounds up as the
 * 789.35 it stands for. Fourteen digits are more than any figure here has.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}

/** `to − from`, exact in the digits the two are written with. */
export function differenceOf(from: number, to: number): number {
  return roundTo(to - from, Math.max(decimalsOf(from), decimalsOf(to)));
}
