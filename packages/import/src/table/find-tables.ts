import type { TimeOptions } from '../cells/read-time.js';
import { mergedText, readHeading, type Heading } from './headings.js';
import type { Row, Sheet } from './sheet.js';

/** A table with headings on a sheet; row indexes from 0, ends included. */
export interface TableBlock {
  readonly headerRow: number;
  readonly headerRows: number;
  readonly lastRow: number;
  /** For each column its headings from top to bottom; empty for a column without any. */
  readonly headings: readonly (readonly Heading[])[];
}

/** Rows of headings that are looked at, above each other. */
const mostHeaderRows = 4;

const filledCells = (row: Row | undefined) => (row ?? []).filter((cell) => cell !== undefined);

interface HeaderScore {
  readonly known: number;
  readonly times: number;
  readonly filled: number;
}

const noScore: HeaderScore = { known: 0, times: 0, filled: 0 };

const isYear = (number: number) => Number.isInteger(number) && number >= 1900 && number <= 2100;

/** How many cells of a row are words of headings. Long texts and numbers are not. */
function scoreRow(row: Row | undefined, options: TimeOptions): HeaderScore {
  const cells = filledCells(row);
  if (cells.length < 2) return noScore;
  let known = 0;
  let times = 0;
  for (const { text, number } of cells) {
    if (text.length > 40) continue;
    if (number !== undefined && !isYear(number)) continue;
    const { guess, time, rest } = readHeading(text, options);
    if (guess && guess.confidence >= 0.5) known++;
    else if (time && rest === '') times++;
  }
  return { known, times, filled: cells.length };
}

/** A row of headings has several known words, and little else. */
const isHeader = ({ known, times, filled }: HeaderScore) =>
  known >= 2
    ? (known + times) / filled >= 0.55
    : known === 1 && times >= 2 && (known + times) / filled >= 0.7;

/** A further row of headings has only words of headings and times. */
const isFurtherHeader = ({ known, times, filled }: HeaderScore) =>
  filled > 0 && (known + times) / filled >= 0.75;

/** True if a row of this sheet consists of years, units or words under merged headings. */
function continuesHeader(sheet: Sheet, row: number, from: number, options: TimeOptions): boolean {
  const cells = sheet.rows[row];
  if (!cells || filledCells(cells).length === 0) return false;
  // Further headings fill the columns below wide headings; entries fill all columns. A year below
  // 基準値 or 目標値 is a heading, however narrow the one above it.
  const above = sheet.rows[from] ?? [];
  const isYearOnly = (text: string) => {
    const { time, rest } = readHeading(text, options);
    return time !== undefined && rest === '';
  };
  const stacked = cells.filter(
    (cell, column) =>
      cell &&
      above[column] &&
      (above[column + 1] ?? column === above.length - 1) &&
      !isYearOnly(cell.text),
  ).length;
  if (stacked > filledCells(cells).length * 0.25) return false;
  if (isFurtherHeader(scoreRow(cells, options))) return true;
  // A row that merged headings reach into is a row of headings.
  return sheet.merges.some(
    ({ top, bottom, left, right }) =>
      top >= from && top < row && bottom >= row && (right > left || bottom > top),
  );
}

/** Rows at the top of a sheet in which the first headings are looked for. */
const searchedRows = 300;

/** A row of headings with many words of its own: the row below has as many cells, and no such words. */
function isHeaderAbove(
  sheet: Sheet,
  row: number,
  { known, filled }: HeaderScore,
  options: TimeOptions,
): boolean {
  if (known < 2 || filled < 5) return false;
  const cells = sheet.rows[row] ?? [];
  if (cells.some((cell) => cell && (cell.number !== undefined || cell.text.length > 40)))
    return false;
  const next = sheet.rows[row + 1] ?? [];
  const shared = next.filter((cell, column) => cell && cells[column]).length;
  return shared >= filled * 0.5 && scoreRow(next, options).known === 0;
}

/** Cells of a very wide row of headings, and rows below it that a table of that width has at least. */
const wideCells = 30;
const rowsBelowWide = 5;

/**
 * The headings of an export with a column for everything, of which few are words for plans: the first
 * row that has words of headings above several rows as wide.
 */
function isWideHeader(sheet: Sheet, row: number, { known, filled }: HeaderScore): boolean {
  if (known < 3 || filled < wideCells) return false;
  const below = sheet.rows.slice(row + 1, row + 1 + rowsBelowWide);
  return (
    below.length === rowsBelowWide &&
    below.every((cells) => filledCells(cells).length >= filled * 0.4)
  );
}

/**
 * Finds the tables of a sheet, from top to bottom. After the first one, headings are looked for only
 * below a row that is empty or has a single text, so that entries are not taken for headings.
 */
export function findTables(sheet: Sheet, options: TimeOptions): TableBlock[] {
  const starts: { headerRow: number; headerRows: number; isWide: boolean }[] = [];
  const { rows } = sheet;
  for (let row = 0; row < rows.length; row++) {
    const isBelowGap = row === 0 || filledCells(rows[row - 1]).length <= 1;
    if (!isBelowGap && (starts.length > 0 || row > searchedRows)) continue;
    if (starts.some(({ isWide }) => isWide)) break;
    if (sheet.hiddenRows.has(row)) continue;
    const score = scoreRow(rows[row], options);
    const isUsual = isHeader(score) || isHeaderAbove(sheet, row, score, options);
    const isWide = !isUsual && isWideHeader(sheet, row, score);
    if (!isUsual && !isWide) continue;
    let headerRows = 1;
    while (
      !isWide &&
      headerRows < mostHeaderRows &&
      continuesHeader(sheet, row + headerRows, row, options)
    )
      headerRows++;
    // Labels above further labels are a form that nobody filled in.
    if (
      isHeader(scoreRow(rows[row + headerRows], options)) &&
      !sameTexts(rows[row], rows[row + headerRows])
    )
      continue;
    // The same headings again, as at the top of a new page, start no new table.
    if (!starts.some(({ headerRow }) => sameTexts(rows[headerRow], rows[row])))
      starts.push({ headerRow: row, headerRows, isWide });
    row += headerRows - 1;
  }
  return starts.map(({ headerRow, headerRows }, index) =>
    tableBlock(
      sheet,
      headerRow,
      headerRows,
      (starts[index + 1]?.headerRow ?? rows.length) - 1,
      options,
    ),
  );
}

/** True if two rows print the same texts. */
export function sameTexts(one: Row | undefined, other: Row | undefined): boolean {
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let column = 0; column < length; column++)
    if (one?.[column]?.text !== other?.[column]?.text) return false;
  return length > 0;
}

/** The table with its headings at these rows. */
export function tableBlock(
  sheet: Sheet,
  headerRow: number,
  headerRows: number,
  lastRow: number,
  options: TimeOptions,
): TableBlock {
  const lastHeader = headerRow + headerRows - 1;
  const merges = sheet.merges.filter(({ top, bottom }) => top <= lastHeader && bottom >= headerRow);
  let width = 0;
  // Without headings, the first row of data tells how many columns there are.
  for (let row = headerRow; row <= Math.max(lastHeader, headerRow); row++)
    width = Math.max(width, sheet.rows[row]?.length ?? 0);
  for (const { right } of merges) width = Math.max(width, Math.min(right + 1, 2_000));
  const headings: Heading[][] = [];
  for (let column = 0; column < width; column++) {
    const texts: string[] = [];
    for (let row = headerRow; row <= lastHeader; row++) {
      const text = mergedText(sheet, row, column, merges);
      if (text && texts.at(-1) !== text) texts.push(text);
    }
    headings.push(texts.map((text) => readHeading(text, options)));
  }
  return { headerRow, headerRows, lastRow: Math.min(lastRow, sheet.rows.length - 1), headings };
}
