import type { TimePoint } from '@machiplan/schema';
import { defaultFiscalYearStart } from './fiscal-year-start.js';
import { daysIn, parseTime, timePointOf } from './parse-time.js';

/** First and last day, both included, as `YYYY-MM-DD`; they compare as strings. */
export interface TimeSpan {
  readonly start: TimePoint;
  readonly end: TimePoint;
}

/**
 * The days that a time covers: `FY2024` is 2024-04-01 to 2025-03-31. Undefined for an invalid time.
 *
 * @param fiscalYearStart Month a fiscal year starts in: `fiscalYearStartOf(plan)`.
 */
export function spanOf(
  time: TimePoint,
  fiscalYearStart = defaultFiscalYearStart,
): TimeSpan | undefined {
  const [first = '', last] = time.split('/');
  if (last !== undefined) {
    const start = spanOf(first, fiscalYearStart)?.start;
    const end = spanOf(last, fiscalYearStart)?.end;
    return start === undefined || end === undefined ? undefined : { start, end };
  }
  const parsed = parseTime(time);
  switch (parsed?.kind) {
    case undefined:
      return undefined;
    case 'fiscal-year':
      return yearFrom(parsed.year, fiscalYearStart);
    case 'year':
      return yearFrom(parsed.year, 1);
    case 'month':
      return { start: dateOf(parsed.year, parsed.month, 1), end: lastDayOf(parsed) };
    case 'date':
      return { start: time, end: time };
  }
}

/** Tells whether one time lies entirely within another; false if either is invalid. */
export function isTimeWithin(
  time: TimePoint,
  whole: TimePoint,
  fiscalYearStart = defaultFiscalYearStart,
): boolean {
  const part = spanOf(time, fiscalYearStart);
  const span = spanOf(whole, fiscalYearStart);
  return !!part && !!span && part.start >= span.start && part.end <= span.end;
}

/**
 * Compares two times for sorting: by first day, then by last day, so that a month precedes the year that
 * starts with it. 0 for times that cover the same days. Invalid times sort last, alphabetically.
 */
export function compareTime(
  a: TimePoint,
  b: TimePoint,
  fiscalYearStart = defaultFiscalYearStart,
): number {
  const first = spanOf(a, fiscalYearStart);
  const second = spanOf(b, fiscalYearStart);
  if (!first || !second) return first ? -1 : second ? 1 : compare(a, b);
  return compare(first.start, second.start) || compare(first.end, second.end);
}

/** The twelve months from a month, which may count back from January of the year (0 is December). */
function yearFrom(year: number, month: number): TimeSpan {
  const monthAt = (index: number) => ({
    year: year + Math.floor(index / 12),
    month: (((index % 12) + 12) % 12) + 1,
  });
  const first = monthAt(month - 1);
  return { start: dateOf(first.year, first.month, 1), end: lastDayOf(monthAt(month + 10)) };
}

function lastDayOf({ year, month }: { year: number; month: number }): TimePoint {
  return dateOf(year, month, daysIn(year, month));
}

function dateOf(year: number, month: number, day: number): TimePoint {
  return timePointOf({ kind: 'date', year, month, day });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
