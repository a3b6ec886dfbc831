import type { CellPosition } from '../grid/grid-view.js';
import type { CellRef, MatrixModel, MatrixView } from '../matrix-model.js';
import type { SortKey } from '../matrix-rows.js';

/**
 * What the reader asks of a cell: `open` by Enter, `pick` by Space, `pick-row` by Shift and Space,
 * `pick-column` by Control and Space.
 */
export type GridCommand = 'open' | 'pick' | 'pick-row' | 'pick-column';

/** What that means in the matrix. Nodes are positions in `plan.nodes`. */
export type MatrixAction =
  | { readonly does: 'sort'; readonly by: SortKey }
  | { readonly does: 'pick-goal'; readonly goal: number }
  | { readonly does: 'pick-node'; readonly position: number }
  | { readonly does: 'toggle'; readonly position: number }
  | { readonly does: 'explain'; readonly place: CellRef };

/** What an act in a place of the grid, headings included, means; undefined for nothing. */
export function actionFor(
  act: GridCommand,
  { row, column }: CellPosition,
  model: MatrixModel,
  view: MatrixView,
): MatrixAction | undefined {
  const isSwapped = view === 'transposed';
  const [item, goal] = isSwapped ? [column - 1, row - 1] : [row - 1, column - 1];
  if (act === 'pick-row') return isSwapped ? pickGoal(model, goal) : pickNode(model, item);
  if (act === 'pick-column') return isSwapped ? pickNode(model, item) : pickGoal(model, goal);
  if (act === 'open' && !isSwapped && row === 0) return { does: 'sort', by: sortKey(model, goal) };
  const position = model.rows.positions[item];
  if (position === undefined) return pickGoal(model, goal);
  if (act === 'open' && !isSwapped && goal < 0) return { does: 'toggle', position };
  const isCell = goal >= 0 && goal < model.columns.length;
  if (act === 'open' && isCell) return { does: 'explain', place: { position, column: goal } };
  return { does: 'pick-node', position };
}

function sortKey({ columns }: MatrixModel, column: number): SortKey {
  return column < 0 ? 'title' : column < columns.length ? column : 'total';
}

function pickNode({ rows }: MatrixModel, index: number): MatrixAction | undefined {
  const position = rows.positions[index];
  return position === undefined ? undefined : { does: 'pick-node', position };
}

function pickGoal({ columns }: MatrixModel, place: number): MatrixAction | undefined {
  const column = columns[place];
  return column && !column.isTarget ? { does: 'pick-goal', goal: column.goal } : undefined;
}
