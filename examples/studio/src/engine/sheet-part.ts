import type { Cell, ImportProblem, Mapping, Sheet } from '@machiplan/import';
import type { SheetPart } from './studio-view.js';

/** `A`, `B` … `AA`: the name of a column. */
export function columnLetter(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const textOfCell = (cell: Cell | undefined): string => cell?.text.trim() ?? '';

/** Columns of a sheet that are shown at most. */
const mostColumns = 60;

/** Some rows of a sheet as text, with the problems of their cells. */
export function sheetPart(
  sheets: readonly Sheet[],
  index: number,
  { from, count }: { readonly from: number; readonly count: number },
  { mapping, problems }: { mapping: Mapping | undefined; problems: readonly ImportProblem[] },
): SheetPart | undefined {
  const sheet = sheets[index];
  if (!sheet) return undefined;
  const rows = sheet.rows.slice(from, from + count);
  const width = Math.min(mostColumns, Math.max(0, ...rows.map(({ length }) => length)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const own = new Map(
    problems
      .filter(({ place }) => place.file === sheet.file && (place.sheet ?? '') === sheet.name)
      .map((problem) => [problem.place.cell?.replace(/ .*/, ''), problem] as const),
  );
  const tables = mapping?.tables.filter(({ sheet: name }) => name === sheet.name) ?? [];
  const isHeading = (row: number) =>
    tables.some(
      ({ headerRow, headerRows }) => row + 1 >= headerRow && row + 1 < headerRow + headerRows,
    );
  return {
    sheet: index,
    from,
    total: sheet.rows.length,
    letters: columns.map(columnLetter),
    rows: rows.map((row, at) =>
      columns.map((column) => {
        const problem = own.get(`${columnLetter(column)}${from + at + 1}`);
        return {
          text: textOfCell(row[column]),
          isHeading: isHeading(from + at),
          ...(problem && { problem: problem.message }),
        };
      }),
    ),
  };
}
