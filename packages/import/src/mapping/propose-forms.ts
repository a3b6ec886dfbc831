import { readHeading } from '../table/headings.js';
import type { TimeOptions } from '../cells/read-time.js';
import type { Cell, Sheet } from '../table/sheet.js';
import type { ColumnMapping } from './mapping.js';

/** A label of a form with the cell that answers it. */
export interface FormEntry {
  readonly column: ColumnMapping;
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  readonly cell: Cell;
}

const formUses = new Set([
  'title',
  'code',
  'parent-code',
  'node',
  'evaluation',
  'evaluation-note',
  'budget',
]);

/**
 * The labels of a form (事業名 | ○○事業 | 担当課 | ○○課) in some rows of a sheet, with the cells right
 * of them. A label without an answer is given with an empty cell, so that empty forms are noticed.
 */
export function formEntries(
  sheet: Sheet,
  from: number,
  to: number,
  options: TimeOptions,
  isSkipped: (row: number) => boolean = () => false,
): FormEntry[] {
  const entries: FormEntry[] = [];
  for (let row = from; row <= to; row++) {
    const cells = sheet.rows[row];
    if (!cells || sheet.hiddenRows.has(row) || isSkipped(row)) continue;
    for (let column = 0; column < cells.length; column++) {
      const label = cells[column];
      if (!label || label.text.length > 30) continue;
      const { guess, text, unit } = readHeading(label.text, options);
      if (!guess || guess.confidence < 0.7 || !formUses.has(guess.use)) continue;
      let valueColumn = column + 1;
      while (valueColumn < cells.length && !cells[valueColumn]) valueColumn++;
      const value = cells[valueColumn];
      const isLabel = value && readHeading(value.text, options).guess && value.text.length < 12;
      const mapping: ColumnMapping = {
        heading: text,
        ...guess,
        ...(unit !== undefined && { unit }),
      };
      const cell = !value || isLabel ? { text: '' } : value;
      entries.push({ column: mapping, row, labelColumn: column, valueColumn, cell });
      if (value && !isLabel) column = valueColumn;
    }
  }
  return entries;
}

/** True if entries make a form: the name of an entry, and something about it. */
export function isForm(entries: readonly FormEntry[]): boolean {
  const titles = new Set(
    entries.filter(({ column }) => column.use === 'title').map(({ column }) => column.level),
  );
  return titles.size > 0 && entries.length >= 3;
}
