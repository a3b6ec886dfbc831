import type { TimePoint } from '@machiplan/schema';
import { parseEra, parseTime, timePointOf } from '@machiplan/sdk/format';
import { compactText } from './plain-text.js';

/** A time as printed in a cell or heading. */
export interface PrintedTime {
  readonly time: TimePoint;
  /** The printed text has a year without 年 or 年度, so its kind is not certain. */
  readonly bareYear?: boolean;
  /** The part of the year that the value covers, as printed: 上半期, 9月末時点. */
  readonly part?: string;
  /** Start and end in the compact text. */
  readonly from: number;
  readonly to: number;
}

/** A year that was printed without its era. */
export interface TimeWithoutEra {
  readonly missing: 'era';
  readonly from: number;
  readonly to: number;
}

export interface TimeOptions {
  /** Era of years printed without one: 平成, H, 令和 … */
  readonly era?: string | undefined;
  /** Kind of years printed without 年 or 年度. Without it: calendar. */
  readonly years?: 'fiscal' | 'calendar' | undefined;
}

const tail = '(年度末|年度|年)?(?:(\\d{1,2})月(?:(\\d{1,2})日|末)?)?';
const patterns = [
  // 2024-04-01, 2024/4/1, 2024.4
  /(?<!\d)(19\d\d|20\d\d)[-/.](1[0-2]|0?[1-9])(?:[-/.](3[01]|[12]\d|0?[1-9]))?(?![\d])/,
  // 2024-25, 2024/25: fiscal years in English
  /(?<!\d)(?:FY)?(19\d\d|20\d\d)[-/–](\d\d)(?!\d)/i,
  /(?<![A-Za-z\d])FY(19\d\d|20\d\d)(?!\d)/i,
  new RegExp(`(令和|平成|昭和|大正|明治|(?<![A-Za-z])[RHSTM])[.．]?(元|\\d{1,2})(?!\\d)${tail}`),
  new RegExp(`(?<!\\d)(19\\d\\d|20\\d\\d)(?![\\d,.])${tail}`),
  /(?<!\d)(元|\d{1,2})年度(末)?/,
];

const partOfYear =
  /(上半期|下半期|前期|後期|第[1-4１-４]四半期|\d{1,2}月末(?:現在|時点)?|\d{1,2}月[~～〜-]\d{1,2}月|途中|見込み?時点)/;

/**
 * Finds the first time in a printed text: `令和6年度`, `R6`, `2024年度末`, `平成15年9月30日現在`,
 * `FY2024`, `2024/25`. Undefined if there is none.
 */
export function findTime(
  printed: string,
  { era, years }: TimeOptions = {},
): PrintedTime | TimeWithoutEra | undefined {
  const text = compactText(printed);
  if (!/[\d元]/.test(text)) return undefined;
  const found = earliest(text);
  if (!found) return undefined;
  const { index: from, pattern, match } = found;
  const to = from + match[0].length;
  const at = { from, to };
  const part = partOfYear.exec(text.slice(from))?.[1];
  const result = (time: TimePoint | undefined, bareYear = false) =>
    time && parseTime(time)
      ? {
          time,
          ...at,
          ...(bareYear && { bareYear }),
          ...(part !== undefined && !time.includes('-') && { part }),
        }
      : undefined;
  switch (pattern) {
    case 0:
      return result([match[1], pad(match[2]), match[3] && pad(match[3])].filter(Boolean).join('-'));
    case 1:
      return (Number(match[1]) + 1) % 100 === Number(match[2])
        ? result(`FY${match[1]}`)
        : undefined;
    case 2:
      return result(`FY${match[1]}`);
    case 3: {
      const first = parseEra(`${match[1]}${match[2]}年`);
      return first ? yearOrDay(Number(first), match[3], match[4], match[5]) : undefined;
    }
    case 4:
      return yearOrDay(Number(match[1]), match[2], match[3], match[4]);
    default: {
      if (era === undefined) return { missing: 'era', ...at };
      const year = parseEra(`${era}${match[1]}年`);
      return year ? result(`FY${year}`) : undefined;
    }
  }

  function yearOrDay(year: number, kind?: string, month?: string, day?: string) {
    if (kind?.startsWith('年度')) return result(timePointOf({ kind: 'fiscal-year', year }));
    if (month && day && kind)
      return result(timePointOf({ kind: 'date', year, month: Number(month), day: Number(day) }));
    if (month && kind) return result(timePointOf({ kind: 'month', year, month: Number(month) }));
    const time = timePointOf({ kind: years === 'fiscal' && !kind ? 'fiscal-year' : 'year', year });
    return result(time, !kind);
  }
}

const pad = (digits: string | undefined) => (digits ?? '').padStart(2, '0');

function earliest(text: string) {
  let best: { index: number; pattern: number; match: RegExpExecArray } | undefined;
  for (const [pattern, expression] of patterns.entries()) {
    const match = expression.exec(text);
    if (match && (!best || match.index < best.index)) best = { index: match.index, pattern, match };
  }
  return best;
}

/** The time that a whole cell states, or undefined. */
export function readTime(
  printed: string,
  options: TimeOptions = {},
): PrintedTime | TimeWithoutEra | undefined {
  const text = compactText(printed);
  const found = findTime(printed, options);
  if (!found) return undefined;
  const rest = text.slice(0, found.from) + text.slice(found.to);
  return /^[()\d月日末現在時点実績目標値度年〜~上下半前後期第四・.度]*$/.test(rest)
    ? found
    : undefined;
}
