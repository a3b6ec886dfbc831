import type { TimePoint } from '@machiplan/schema';
import { eras, firstYearOf } from './era.js';
import { parseTime, timePointOf } from './parse-time.js';

const pattern =
  /^(令和?|平成?|昭和?|大正?|明治?|[RHSTM])\.?(元|\d{1,3}|[〇一二三四五六七八九十]{1,4})(?:年(?:(度)|(\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?)?$/;

/** Japan has counted by the Gregorian calendar since this year of Meiji. */
const firstGregorianYear = 1873;

/**
 * Parses a time given by era: 令和6年度 is `FY2024`, 令和元年5月1日 is `2019-05-01`, R6 and 令和6年 are
 * `2024`. Accepts full-width and kanji digits, blanks and letters (R, H, S, T, M), and years beyond the
 * end of an era: plans printed before 2019 have 平成32年度 for `FY2020`. Undefined for anything else, for
 * days that do not exist, and for years before 明治6年, whose dates were not Gregorian.
 */
export function parseEra(text: string): TimePoint | undefined {
  const match = pattern.exec(text.normalize('NFKC').replace(/\s/g, '').toUpperCase());
  if (!match) return undefined;
  const [, name, yearDigits, fiscal, monthDigits, dayDigits] = match;
  const era = eras.find((each) => each.name.ja[0] === name![0] || each.letter === name);
  const eraYear = yearDigits === '元' ? 1 : numberOf(yearDigits!);
  if (!era || !eraYear) return undefined;
  const year = firstYearOf(era) + eraYear - 1;
  if (year < firstGregorianYear) return undefined;
  if (fiscal) return timePointOf({ kind: 'fiscal-year', year });
  if (!monthDigits) return timePointOf({ kind: 'year', year });
  const month = numberOf(monthDigits) ?? 0;
  const time = dayDigits
    ? timePointOf({ kind: 'date', year, month, day: numberOf(dayDigits) ?? 0 })
    : timePointOf({ kind: 'month', year, month });
  return parseTime(time) && time;
}

const kanjiDigits = '〇一二三四五六七八九';

/** Digits, kanji digits by place (二〇) or with tens (二十一); undefined for other mixtures. */
function numberOf(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const [tens, units, ...more] = digits.split('十');
  if (more.length > 0) return undefined;
  if (units === undefined) return placeValue(tens!);
  if (tens!.length > 1 || units.length > 1) return undefined;
  return (tens ? kanjiDigits.indexOf(tens) : 1) * 10 + (units ? kanjiDigits.indexOf(units) : 0);
}

function placeValue(digits: string): number {
  return Number([...digits].map((digit) => kanjiDigits.indexOf(digit)).join(''));
}
