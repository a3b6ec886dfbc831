import { guardFormula } from '@machiplan/sdk/internal';

/** A cell of a table: undefined is an empty cell, never a zero. */
export type CsvCell = string | number | undefined;

/** Rows of a table, the headings first. */
export type CsvRows = readonly (readonly CsvCell[])[];

const needsQuotes = /[",\r\n]/;

/**
 * A table as CSV that spreadsheets open correctly: UTF-8 with byte order mark, CRLF, quoted by
 * RFC 4180. Numbers stay numbers; a text that would run as a formula gets an apostrophe before it.
 */
export function toCsv(rows: CsvRows): string {
  return '\uFEFF' + rows.map((row) => row.map(toCell).join(',') + '\r\n').join('');
}

function toCell(value: CsvCell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = guardFormula(value);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
