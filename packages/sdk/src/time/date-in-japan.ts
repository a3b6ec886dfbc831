import type { TimePoint } from '@machiplan/schema';

/** Offset of Japan from UTC all year: one zone, no summer time. */
const japanOffsetMs = 9 * 60 * 60 * 1000;

/**
 * The date in Japan at a moment, as `YYYY-MM-DD`, in any time zone: on a server in UTC the fiscal year
 * would otherwise change nine hours late. An empty string for an invalid date.
 */
export function dateInJapan(moment: Date): TimePoint {
  const shifted = new Date(moment.getTime() + japanOffsetMs);
  return Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString().slice(0, 10);
}
