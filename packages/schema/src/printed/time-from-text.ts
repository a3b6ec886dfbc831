import { TimeInterval } from '../generated/plan-rules.js';

/** The year before the first of each era, by the first character of its name and its letter. */
const yearsBefore: Readonly<Record<string, number>> = {
  令: 2018,
  R: 2018,
  平: 1988,
  H: 1988,
  昭: 1925,
  S: 1925,
  大: 1911,
  T: 1911,
  明: 1867,
  M: 1867,
};

const year = '(?<fy>FY)?(?:(?<era>令和|平成|昭和|大正|明治|[RHSTM])\\.?)?(?<year>元|\\d{1,4})';
const point = new RegExp(
  `^${year}(?:(?<fiscal>年度)末?|年(?:(?<m>\\d{1,2})月(?:(?<d>\\d{1,2})日|末)?)?` +
    '|[./-](?<month>\\d{1,2})(?:[./-](?<day>\\d{1,2}))?)?(?:現在|時点)?$',
);

/**
 * Reads a time as offices print it, as the format writes it: 平成23年度 is `FY2011`, 令和6年9月30日現在
 * `2024-09-30`, 2024年10月 `2024-10`, 2024/4/1 `2024-04-01`, 令和元年度〜令和3年度 `FY2019/FY2021`.
 * Undefined for what may mean several things (22年度, R6) and for what is not a time.
 */
export function timeFromText(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[()]/g, '')
    .replace(/[〜～]/g, '~');
  const [first = '', last, ...more] = plain.split(/~|から/);
  if (more.length > 0 || plain.length > 40) return undefined;
  const start = pointFrom(first);
  if (last === undefined || start === undefined) return start;
  const end = pointFrom(last.replace(/まで$/, ''));
  const interval = `${start}/${end}`;
  return end && TimeInterval.pattern?.test(interval) ? interval : undefined;
}

function pointFrom(text: string): string | undefined {
  const {
    fy,
    era,
    year: digits = '',
    fiscal,
    m,
    d,
    month = m,
    day = d,
  } = point.exec(text)?.groups ?? {};
  const count = digits === '元' ? 1 : Number(digits);
  const full = era ? (yearsBefore[era[0] ?? ''] ?? 0) + count : count;
  // A year of one to three digits is one of an era, and which is not said.
  if (full < 1000 || (era && digits.length > 2)) return undefined;
  if (fy || fiscal) return `FY${full}`;
  // R6 may be a year or a fiscal year; a bare 2024 is written that way already.
  if (era?.length === 1 && month === undefined) return undefined;
  const time = [String(full), month?.padStart(2, '0'), day?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return TimeInterval.pattern?.test(time) ? time : undefined;
}
