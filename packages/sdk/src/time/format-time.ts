import type { Period, TimePoint } from '@machiplan/schema';
import { eraYear, type EraYear } from './era.js';
import { parseTime, type ParsedTime } from './parse-time.js';

/** Options for formatting times. */
export interface TimeFormat {
  /**
   * Use eras: 令和6年度, or FY2024 (Reiwa 6) outside Japanese. Default: as the locale requests by
   * `-u-ca-japanese`, else the common era.
   */
  readonly era?: boolean | undefined;
}

/** True if a locale requests years by era, as `ja-u-ca-japanese` does (RFC 6067). */
export function asksForEra(locale: string | readonly string[]): boolean {
  const tag = typeof locale === 'string' ? locale : (locale[0] ?? '');
  return tag.toLowerCase().includes('-u-ca-japanese');
}

/** The locale that requests years by era: ja-u-ca-japanese, ja-u-ca-japanese-x-easy. */
export function withEra(locale: string): string {
  if (asksForEra(locale)) return locale;
  const [language, privateUse] = locale.split(/-x-/i, 2);
  return `${language}-u-ca-japanese${privateUse === undefined ? '' : `-x-${privateUse}`}`;
}

/**
 * Formats a time. Japanese: 2024年度, 2024年, 2024年10月, 2024年10月1日; by era 令和6年度, 令和元年10月1日.
 * Other languages: FY2024, and dates by `Intl.DateTimeFormat`. A fiscal year never reads like a calendar
 * year. An invalid time is returned unchanged.
 *
 * @param locale BCP 47 tag, or several, best first.
 */
export function formatTime(
  time: TimePoint,
  locale: string | readonly string[],
  { era = asksForEra(locale) }: TimeFormat = {},
): string {
  const [start = '', end] = time.split('/');
  if (end !== undefined) return formatPeriod({ start, end }, locale, { era });
  const parsed = parseTime(time);
  if (!parsed) return time;
  const named = era ? eraYear(time) : undefined;
  const tag = typeof locale === 'string' ? locale : (locale[0] ?? 'ja');
  return isJapanese(tag) ? japanese(parsed, named) : international(parsed, tag, named);
}

/**
 * Formats a period: 2024年度〜2031年度, FY2024–FY2031. Without an end: 2024年度〜, from FY2024. A period
 * with equal ends is formatted as one time.
 */
export function formatPeriod(
  period: Pick<Period, 'start' | 'end'>,
  locale: string | readonly string[],
  format?: TimeFormat,
): string {
  const start = formatTime(period.start, locale, format);
  const end = period.end === undefined ? '' : formatTime(period.end, locale, format);
  if (end === start) return start;
  const tag = typeof locale === 'string' ? locale : (locale[0] ?? 'ja');
  if (isJapanese(tag)) return `${start}〜${end}`;
  return end ? `${start}–${end}` : `from ${start}`;
}

function isJapanese(tag: string): boolean {
  return /^ja(-|$)/i.test(tag);
}

function japanese(time: ParsedTime, named: EraYear | undefined): string {
  const year = named
    ? `${named.era.name.ja}${named.year === 1 ? '元' : named.year}年`
    : `${time.year}年`;
  switch (time.kind) {
    case 'fiscal-year':
      return `${year}度`;
    case 'year':
      return year;
    case 'month':
      return `${year}${time.month}月`;
    case 'date':
      return `${year}${time.month}月${time.day}日`;
  }
}

function international(time: ParsedTime, tag: string, named: EraYear | undefined): string {
  const words = commonEra(time, tag);
  return named ? `${words} (${named.era.name.en} ${named.year})` : words;
}

function commonEra(time: ParsedTime, tag: string): string {
  switch (time.kind) {
    case 'fiscal-year':
      return `FY${time.year}`;
    case 'year':
      return String(time.year);
    case 'month':
      return formatterFor(tag, time.kind).format(Date.UTC(time.year, time.month - 1));
    case 'date':
      return formatterFor(tag, time.kind).format(Date.UTC(time.year, time.month - 1, time.day));
  }
}

// Cached: creating a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(tag: string, kind: 'month' | 'date'): Intl.DateTimeFormat {
  const key = `${kind} ${tag}`;
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = makeFormatter(tag, kind)));
  return formatter;
}

function makeFormatter(tag: string, kind: 'month' | 'date'): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(kind === 'date' && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  };
  try {
    return new Intl.DateTimeFormat(tag, options);
  } catch {
    // An invalid language tag of the page (`en_GB`) must not prevent rendering.
    return new Intl.DateTimeFormat('en', options);
  }
}
