import type { TimePoint } from '@machiplan/schema';
import { defaultFiscalYearStart } from '../time/fiscal-year-start.js';
import { daysIn, parseTime } from '../time/parse-time.js';

/** A time on the axis, in decimal years: 2024 is 2024 to 2025, FY2024 is 2024.25 to 2025.25. */
export interface AxisPeriod {
  readonly start: number;
  /** First instant after it. */
  readonly end: number;
}

/**
 * Position of a time on the common axis of fiscal years, calendar years, months and days, for
 * interpolating and drawing. The rules use the end: a figure for a period is complete, and a target for
 * it is due, when the period is over. Months are equal twelfths, so that periods with the same last day
 * end at the same number. Undefined for an invalid time.
 *
 * @param fiscalYearStart Month a fiscal year starts in: `fiscalYearStartOf(plan)`.
 */
export function axisPeriodOf(
  time: TimePoint,
  fiscalYearStart = defaultFiscalYearStart,
): AxisPeriod | undefined {
  const [first = '', last] = time.split('/');
  if (last !== undefined) {
    const start = axisPeriodOf(first, fiscalYearStart)?.start;
    const end = axisPeriodOf(last, fiscalYearStart)?.end;
    return start === undefined || end === undefined ? undefined : { start, end };
  }
  const parsed = parseTime(time);
  if (!parsed) return undefined;
  const { kind, year } = parsed;
  if (kind === 'year') return { start: year, end: year + 1 };
  if (kind === 'fiscal-year') {
    const before = (fiscalYearStart - 1) / 12;
    return { start: year + before, end: year + 1 + before };
  }
  const at = (month: number) => year + (month - 1) / 12;
  if (kind === 'month') return { start: at(parsed.month), end: at(parsed.month + 1) };
  const days = daysIn(year, parsed.month);
  return {
    start: at(parsed.month + (parsed.day - 1) / days),
    end: at(parsed.month + parsed.day / days),
  };
}

/** Tells whether a period is over, or has at least begun, at a time. Always true without that time. */
export function hasBegunBy(
  time: TimePoint,
  asOf: TimePoint | undefined,
  fiscalYearStart?: number,
): boolean {
  const now = asOf === undefined ? undefined : axisPeriodOf(asOf, fiscalYearStart);
  const period = axisPeriodOf(time, fiscalYearStart);
  if (!now || !period) return now === undefined;
  return period.end <= now.end || period.start <= now.start;
}

/**
 * Age of a figure at a time, in years. A yearly figure ages in whole years of its own kind: FY2021 is
 * four years old all through FY2025. Undefined without a readable time.
 */
export function ageOf(
  time: TimePoint,
  asOf: TimePoint | undefined,
  fiscalYearStart?: number,
): number | undefined {
  const period = axisPeriodOf(time, fiscalYearStart);
  const now = asOf === undefined ? undefined : axisPeriodOf(asOf, fiscalYearStart);
  const kind = parseTime(time)?.kind;
  if (!period || !now) return undefined;
  if (kind === 'month' || kind === 'date') return now.end - period.end;
  // 1e-9 against float noise in the twelfths.
  return Math.floor(now.start - period.start + 1e-9);
}
