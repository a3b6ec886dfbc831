import {
  proposeTable,
  type ColumnMapping,
  type Mapping,
  type Sheet,
  type TableMapping,
} from '@machiplan/import';
import { without } from './without.js';

/** Position of the rows of a table. */
export type TableRows = Pick<TableMapping, 'headerRow' | 'headerRows' | 'lastRow'>;

/** A change to the way the sheets are read. */
export type MappingChange =
  | {
      readonly type: 'column';
      readonly table: number;
      readonly column: number;
      readonly set: Partial<ColumnMapping>;
    }
  | { readonly type: 'table'; readonly table: number; readonly set: Partial<TableMapping> }
  /** Other rows of headings and data, counted from 1; the columns are looked at again. */
  | { readonly type: 'rows'; readonly table: number; readonly rows: TableRows }
  /** Reads a sheet that was not recognised as a table. */
  | { readonly type: 'add'; readonly sheet: number }
  | { readonly type: 'years'; readonly years: Mapping['years'] };

/** The mapping after a change. */
export function changedMapping(
  mapping: Mapping,
  change: MappingChange,
  sheets: readonly Sheet[],
): Mapping {
  switch (change.type) {
    case 'years': {
      const others = without(mapping, 'years');
      return change.years ? { ...others, years: change.years } : others;
    }
    case 'add': {
      const sheet = sheets[change.sheet];
      if (!sheet) return mapping;
      const headerRow = firstFullRow(sheet) + 1;
      const table = proposeTable(sheet, { headerRow, headerRows: 1 }, mapping);
      return { ...mapping, tables: [...mapping.tables, table] };
    }
    default: {
      const table = mapping.tables[change.table];
      const changed = table && changedTable(table, change, { mapping, sheets });
      return changed ? { ...mapping, tables: mapping.tables.with(change.table, changed) } : mapping;
    }
  }
}

function changedTable(
  table: TableMapping,
  change: Extract<MappingChange, { table: number }>,
  { mapping, sheets }: { mapping: Mapping; sheets: readonly Sheet[] },
): TableMapping | undefined {
  switch (change.type) {
    case 'table':
      return { ...table, ...change.set };
    case 'column':
      return {
        ...table,
        columns: table.columns.map((column, at) =>
          at === change.column ? chosenColumn(column, change.set) : column,
        ),
      };
    case 'rows': {
      const sheet = sheets.find(({ name }) => name === table.sheet);
      if (!sheet) return undefined;
      const proposed = proposeTable(sheet, change.rows, mapping);
      return { ...proposed, columns: withChosen(proposed.columns, table.columns) };
    }
  }
}

/** The first row with two filled cells: what is above is a title. Index from 0. */
function firstFullRow({ rows }: Sheet): number {
  const found = rows.findIndex((row) => row.filter((cell) => cell !== undefined).length > 1);
  return Math.max(0, found);
}

/** A column somebody decided on: no longer a guess. */
function chosenColumn(column: ColumnMapping, set: Partial<ColumnMapping>): ColumnMapping {
  return without({ ...column, ...set }, 'confidence', 'reason');
}

/** Decisions stay for columns whose heading stays. */
function withChosen(
  proposed: readonly ColumnMapping[],
  before: readonly ColumnMapping[],
): ColumnMapping[] {
  return proposed.map((column, at) => {
    const own = before[at];
    if (own?.heading !== column.heading || column.heading === '') return column;
    return own.confidence === undefined ? own : column;
  });
}
