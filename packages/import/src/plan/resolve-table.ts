import { compactText } from '../cells/plain-text.js';
import type { TimeOptions } from '../cells/read-time.js';
import { findTables, tableBlock, type TableBlock } from '../table/find-tables.js';
import type { Sheet } from '../table/sheet.js';
import type { ColumnMapping, TableMapping } from '../mapping/mapping.js';
import { guessColumn, profileColumn } from '../mapping/propose-columns.js';

/** A table of a mapping, found on a sheet, with a meaning for each of its columns. */
export interface ResolvedTable {
  readonly sheet: Sheet;
  readonly block: TableBlock;
  readonly columns: readonly ColumnMapping[];
  /** Headings that the mapping names and the table has not. */
  readonly missing: readonly string[];
}

/** Guesses for columns that a mapping does not know are taken from here on. */
const trustedConfidence = 0.6;

const keyOf = (heading: string) => compactText(heading).toLowerCase();

/** A heading without its years, so that 令和7年度実績 is known by 令和6年度実績. */
const timelessKey = (heading: string) =>
  keyOf(heading).replace(
    /(令和|平成|昭和|(?<![a-z])[rhs])[.．]?(元|\d{1,2})(年度?)?|(19|20)\d\d(年度?)?|\d{1,2}年度/g,
    '◇',
  );

/** Finds the table of a mapping on its sheet: by the row it names, or by its headings. */
export function resolveTable(
  sheet: Sheet,
  table: TableMapping,
  options: TimeOptions,
): ResolvedTable {
  const block = blockOf(sheet, table, options);
  const exact = new Map(table.columns.map((column) => [keyOf(column.heading), column]));
  const timeless = new Map(table.columns.map((column) => [timelessKey(column.heading), column]));
  const used = new Set<ColumnMapping>();
  const columns = block.headings.map((headings, index) => {
    const heading = headings.map(({ text }) => text).join(' / ');
    // Two columns with the same heading are told apart by their order.
    const atIndex = table.columns[index];
    const known =
      atIndex && keyOf(atIndex.heading) === keyOf(heading) ? atIndex : exact.get(keyOf(heading));
    if (known) {
      used.add(known);
      return known;
    }
    const guess = guessColumn(headings, profileColumn(sheet, block, index));
    const alike = heading ? timeless.get(timelessKey(heading)) : undefined;
    if (alike) {
      used.add(alike);
      return { ...alike, heading, time: guess.time, part: guess.part };
    }
    return (guess.confidence ?? 0) >= trustedConfidence
      ? guess
      : { ...guess, use: guess.heading ? ('ask' as const) : guess.use };
  });
  const missing = table.columns
    .filter(
      (column) =>
        column.heading !== '' &&
        !used.has(column) &&
        !['ignore', 'ask', 'not-carried'].includes(column.use),
    )
    .map(({ heading }) => heading);
  return { sheet, block, columns, missing };
}

function blockOf(sheet: Sheet, table: TableMapping, options: TimeOptions): TableBlock {
  const { headerRow, headerRows, lastRow } = table;
  const named = tableBlock(sheet, headerRow - 1, headerRows, (lastRow ?? Infinity) - 1, options);
  const score = (block: TableBlock) => {
    const wanted = new Set(
      table.columns.flatMap(({ heading }) => (heading ? [timelessKey(heading)] : [])),
    );
    return block.headings.filter((headings) =>
      wanted.has(timelessKey(headings.map(({ text }) => text).join(' / '))),
    ).length;
  };
  const needed = table.columns.filter(({ heading }) => heading !== '').length;
  if (score(named) >= needed * 0.8) return named;
  // The table has moved, for instance under a longer title.
  const best = findTables(sheet, options).sort((one, other) => score(other) - score(one))[0];
  return best && score(best) > score(named) ? best : named;
}
