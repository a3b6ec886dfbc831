import { compactText, oneLine } from '../cells/plain-text.js';
import {
  findTime,
  type PrintedTime,
  type TimeOptions,
  type TimeWithoutEra,
} from '../cells/read-time.js';
import { guessFromHeading, type Guess } from '../mapping/dictionary.js';
import type { MergedRange, Sheet } from './sheet.js';

/** A heading taken apart. */
export interface Heading {
  /** As printed, in one line. */
  readonly text: string;
  readonly time?: PrintedTime | TimeWithoutEra;
  /** Unit in brackets: （千円）. */
  readonly unit?: string;
  /** The remaining text, in half width and lower case. */
  readonly rest: string;
  readonly guess?: Guess;
}

const unitPattern =
  /[(（[【](単位[:：])?(%|％|[千百万億十]*円|[千百万]?人|[件回校所か箇台ha㎡㎥tkg点位分日年世帯本冊棟戸団体施設名市町村％]{1,4}|percent|years?|people)[)）\]】]/i;

/** Takes one heading apart into time, unit and the word in the dictionary. */
export function readHeading(printed: string, options: TimeOptions): Heading {
  const text = oneLine(printed);
  let compact = compactText(printed).replace(/^[■●○◆◇★☆・【[<〈《]+|[】\]>〉》]+$/g, '');
  const unit = unitPattern.exec(compact);
  if (unit) compact = compact.replace(unit[0], '');
  const time = findTime(compact, options);
  let rest = compact;
  if (time)
    rest = (compact.slice(0, time.from) + compact.slice(time.to)).replace(
      /^末?時点|現在$|時点$/g,
      '',
    );
  const lower = rest.toLowerCase();
  rest = lower
    .replace(/[()（）「」『』:：※*\d]*$/g, '')
    .replace(/^[()（）:：_]+|[_]/g, '')
    .replace(/\(\)|（）/g, '');
  const guess =
    guessFromHeading(rest) ??
    guessFromHeading(rest.replace(/\(.*\)/, '')) ??
    // 事業の概要（具体的なやり方、手順、詳細）: an explanation in brackets.
    guessFromHeading(rest.replace(/\(.{12,}$/, ''));
  return {
    text,
    rest,
    ...(unit && { unit: unit[2]! }),
    ...(time && { time }),
    ...(guess && { guess }),
  };
}

/** The text of a cell; inside a merged block, that of its first cell. */
export function mergedText(
  sheet: Sheet,
  row: number,
  column: number,
  merges: readonly MergedRange[],
): string {
  const own = sheet.rows[row]?.[column]?.text;
  if (own !== undefined) return own;
  const block = merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  return block ? (sheet.rows[block.top]?.[block.left]?.text ?? '') : '';
}
