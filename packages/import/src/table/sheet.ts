/** A filled cell of a table. */
export interface Cell {
  /** The text as somebody who looks at the sheet sees it. */
  readonly text: string;
  /** The number stored, before the number format is applied. */
  readonly number?: number;
  /** Date, month or year of a date cell, as a `TimePoint`. */
  readonly date?: string;
  /** `#REF!` and its like; `''` where the result of a formula is not stored. */
  readonly error?: string;
  /** Steps of indentation by the cell's format. */
  readonly indent?: number;
  /** Readings of parts of the text: written form and kana. */
  readonly readings?: readonly (readonly [string, string])[];
}

export type Row = readonly (Cell | undefined)[];

/** A block of merged cells; row and column indexes, ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Marks that repeat the cell above them. */
const ditto = /^[\s\u3000]*(?:〃|″|同上|〻|ditto)[\s\u3000]*$/i;

/** The cell at a place; for a mark such as 〃, the cell above that it repeats. */
export function cellAt(
  { rows }: Pick<Sheet, 'rows'>,
  row: number,
  column: number,
): Cell | undefined {
  let at = row;
  while (at > 0 && ditto.test(rows[at]?.[column]?.text ?? '')) at--;
  return rows[at]?.[column];
}

/** One table of cells: a sheet of a workbook, or a CSV file. Indexes count from 0. */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly Row[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** First line of each row in a text file. */
  readonly lines?: readonly number[];
}

const columnNames: string[] = [];

/** `A`, `B` … `AA`: the name of a column. */
export function columnName(column: number): string {
  return (columnNames[column] ??= makeColumnName(column));
}

function makeColumnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `C14`: the name of a cell. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** Row and column of `C14`, or undefined. */
export function cellPosition(name: string): { row: number; column: number } | undefined {
  let at = 0;
  let column = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(name.slice(at));
  return column > 0 && row > 0 && Number.isInteger(row)
    ? { row: row - 1, column: column - 1 }
    : undefined;
}

/** The block `A1:C3` names, or undefined. */
export function rangeOf(name: string): MergedRange | undefined {
  const [from, to = from] = name.split(':').map((corner) => cellPosition(corner));
  return from && to
    ? { top: from.row, left: from.column, bottom: to.row, right: to.column }
    : undefined;
}
