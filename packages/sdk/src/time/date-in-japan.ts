import type { TimePoint } from '@machiplan/schema';

/** Japan has one zone and no summer time, so its clock is this far ahead of UTC all year. */
const japanOffsetMs = 9 * 60 * 60 * 1000;

/**
 * The day a moment falls on in Japan, as `YYYY-MM-DD`, wherever the program runs: a server on UTC
 * would otherwise change the fiscal year nine hours late. An invalid date gives an empty string.
 */
export function dateInJapan(moment: Date): TimePoint {
  const shifted = new Date(moment.getTime() + japanOffsetMs);
  return Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString().slice(0, 10);
}
