import type { TimePoint } from '@machiplan/schema';
import { parseTime } from './parse-time.js';

/** A Japanese era (元号). */
export interface Era {
  readonly id: 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';
  readonly name: { readonly ja: string; readonly en: string };
  /** First letter, as in forms: R6. */
  readonly letter: string;
  /** First day. */
  readonly start: TimePoint;
}

/** A year of an era. */
export interface EraYear {
  readonly era: Era;
  /** From 1; the first year is called 元年. */
  readonly year: number;
}

/** The eras since Meiji, newest first, by the day each came into force. */
export const eras: readonly Era[] = [
  { id: 'reiwa', name: { ja: '令和', en: 'Reiwa' }, letter: 'R', start: '2019-05-01' },
  { id: 'heisei', name: { ja: '平成', en: 'Heisei' }, letter: 'H', start: '1989-01-08' },
  { id: 'showa', name: { ja: '昭和', en: 'Shōwa' }, letter: 'S', start: '1926-12-25' },
  { id: 'taisho', name: { ja: '大正', en: 'Taishō' }, letter: 'T', start: '1912-07-30' },
  { id: 'meiji', name: { ja: '明治', en: 'Meiji' }, letter: 'M', start: '1868-01-25' },
];

/** Japan has counted by the Gregorian calendar since this day (明治5年太政官布告第337号). */
const calendarStart: TimePoint = '1873-01-01';

/**
 * The era year of a point of time. A date has the era of that day. A month, a year and a fiscal year
 * are named as a whole by the era in force when the month, or the calendar year they start in, ends:
 * 2019 and FY2019 are 令和元, 1989 平成元, FY1988 昭和63.
 *
 * For fiscal years this is what offices do: since the change of 2019 the whole year is called 令和元年度
 * （改元に伴う元号による年表示の取扱いについて, 平成31年4月1日 関係省庁連絡会議申合せ）, and the years of
 * the earlier changes are known by the same rule. Undefined before 明治6年, when dates were not
 * Gregorian, and for what is not a time.
 */
export function eraYear(time: TimePoint): EraYear | undefined {
  const parsed = parseTime(time);
  if (!parsed) return undefined;
  const named = parsed.kind === 'fiscal-year' ? time.slice('FY'.length) : time;
  // Days are compared as strings, and no month has more than 31.
  const lastDay = named + '-12-31'.slice(named.length - 'YYYY'.length);
  if (lastDay < calendarStart) return undefined;
  const era = eras.find(({ start }) => lastDay >= start)!;
  return { era, year: parsed.year - firstYearOf(era) + 1 };
}

/** The common-era year an era starts in. */
export function firstYearOf(era: Era): number {
  return Number(era.start.slice(0, 4));
}
