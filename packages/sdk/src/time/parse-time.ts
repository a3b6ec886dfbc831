import type { TimePoint } from '@machiplan/schema';

/** The parts of a time. Years of the common era; months and days from 1. */
export type ParsedTime =
  | { readonly kind: 'fiscal-year'; readonly year: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number };

const pattern = /^(FY)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Parses a `TimePoint`: fiscal year (`FY2024`), year (`2024`), month (`2024-10`) or date (`2024-10-01`).
 * 年度 2024 and the year 2024 are different kinds. Undefined for anything else, and for days that do not
 * exist (`2023-02-29`).
 */
export function parseTime(time: TimePoint): ParsedTime | undefined {
  const match = pattern.exec(time);
  if (!match) return undefined;
  const year = Number(match[2]);
  if (match[1]) return match[3] ? undefined : { kind: 'fiscal-year', year };
  if (!match[3]) return { kind: 'year', year };
  const month = Number(match[3]);
  if (month < 1 || month > 12) return undefined;
  if (!match[4]) return { kind: 'month', year, month };
  const day = Number(match[4]);
  return day >= 1 && day <= daysIn(year, month) ? { kind: 'date', year, month, day } : undefined;
}

/** Number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The inverse of `parseTime`. */
export function timePointOf(parsed: ParsedTime): TimePoint {
  const year = digits(parsed.year, 4);
  switch (parsed.kind) {
    case 'fiscal-year':
      return `FY${year}`;
    case 'year':
      return year;
    case 'month':
      return `${year}-${digits(parsed.month)}`;
    case 'date':
      return `${year}-${digits(parsed.month)}-${digits(parsed.day)}`;
  }
}

function digits(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
