/**
 * Decimal arithmetic for printed figures. A double cannot represent most decimal fractions: 66.2 − 51.7
 * is 14.500000000000007. Use these functions for everything that is compared or shown.
 */

/** Far above any figure of a municipality; beyond it a double loses whole units. */
const largestFigure = 1e15;

/** The format allows ten digits after the point. */
export const mostDecimals = 10;

/** Tells whether the value is a number that can be compared and shown; NaN, infinities and 1e308 are not. */
export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= largestFigure;
}

/** Number of digits after the point, 0 to 10: 2 for 51.75, 0 for 52. */
export function decimalsOf(value: number): number {
  return Math.min(mostDecimals, writtenDecimals(value));
}

function writtenDecimals(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  const written = point < 0 ? 0 : digits.length - point - 1;
  return Math.max(0, written - Number(exponent));
}

/** Rounds to a number of digits after the point, halves away from zero; never −0. */
export function roundTo(value: number, decimals: number): number {
  // Also avoids an exponent in the text of large numbers.
  if (writtenDecimals(value) <= decimals) return value === 0 ? 0 : value;
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * Removes the noise of the last bits of a computed number, so that 789.3499999999999 rounds like 789.35.
 * Fourteen digits are more than any figure has.
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(14));
}

/** `to − from`, exact in the digits of both. */
export function differenceOf(from: number, to: number): number {
  return roundTo(to - from, Math.max(decimalsOf(from), decimalsOf(to)));
}
