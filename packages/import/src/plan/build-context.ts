import type { ProblemList } from '../problems/problem-list.js';
import type { Place } from '../problems/problem.js';
import { cellAt, cellName, type Cell, type Sheet } from '../table/sheet.js';
import type { DraftReference } from './draft-types.js';
import type { PlanDraft } from './plan-draft.js';

/** Context that all builders of a plan share. */
export interface BuildContext {
  readonly draft: PlanDraft;
  readonly problems: ProblemList;
  readonly retrieved?: string | undefined;
}

/** The position of a cell, for problems. */
export function placeOf(sheet: Sheet, row: number, column: number): Place {
  const line = sheet.lines?.[row];
  const cell = cellName(row, column);
  return {
    file: sheet.file,
    ...(sheet.name && { sheet: sheet.name }),
    cell: line === undefined || line === row + 1 ? cell : `${cell} (line ${line})`,
  };
}

/** The position of a cell, for the plan. */
export function referenceTo(
  { draft, retrieved }: BuildContext,
  sheet: Sheet,
  row: number,
  column: number,
): DraftReference {
  const document = draft.source(sheet.file, retrieved === undefined ? {} : { retrieved });
  const cell = cellName(row, column);
  return sheet.name === '' ? { document, cell } : { document, sheet: sheet.name, cell };
}

/** A cell that can be read; an error of its formula is reported and gives nothing. */
export function readableCell(
  context: BuildContext,
  sheet: Sheet,
  row: number,
  column: number,
): Cell | undefined {
  const cell = cellAt(sheet, row, column);
  if (!cell) return undefined;
  if (cell.error === undefined) return cell;
  const place = placeOf(sheet, row, column);
  if (cell.error === '') context.problems.add('formula-without-value', place);
  else context.problems.add('formula-error', place, { read: cell.error });
  return undefined;
}
