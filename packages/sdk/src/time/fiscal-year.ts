import type { TimePoint } from '@machiplan/schema';
import { defaultFiscalYearStart } from './fiscal-year-start.js';
import { dateInJapan } from './date-in-japan.js';
import { parseTime } from './parse-time.js';

/**
 * The fiscal year of a date, a month or a fiscal year, as the common-era year in which it starts:
 * 2025-03-31 gives 2024. Undefined for a calendar year, which spans two fiscal years (unless they start
 * in January), and for an invalid time.
 *
 * @param time A time, or a moment, which is converted to its date in Japan.
 * @param fiscalYearStart Month a fiscal year starts in: `fiscalYearStartOf(plan)`.
 */
export function fiscalYearOf(
  time: TimePoint | Date,
  fiscalYearStart = defaultFiscalYearStart,
): number | undefined {
  const parsed = parseTime(typeof time === 'string' ? time : dateInJapan(time));
  if (!parsed) return undefined;
  if (parsed.kind === 'fiscal-year') return parsed.year;
  if (parsed.kind === 'year') return fiscalYearStart === 1 ? parsed.year : undefined;
  return parsed.year + Math.floor((parsed.month - fiscalYearStart) / 12);
}
