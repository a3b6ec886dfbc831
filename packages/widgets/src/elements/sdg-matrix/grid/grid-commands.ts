import { planIndex } from '@machiplan/sdk/internal';
import type { SortKey } from '../matrix-rows.js';
import type { MatrixAction } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import type { CellPosition } from './grid-view.js';

/**
 * A command in a cell of the grid: `open` by Enter, `select` by Space, `select-row` by Shift and
 * Space, `select-column` by Control and Space.
 */
export type GridCommand = 'open' | 'select' | 'select-row' | 'select-column';

/** The action of a command in a cell, headings included; undefined for none. */
export function actionFor(
  command: GridCommand,
  { row, column }: CellPosition,
  model: MatrixModel,
): MatrixAction | undefined {
  const isTransposed = model.mode === 'transposed';
  const [entry, goal] = isTransposed ? [column - 1, row - 1] : [row - 1, column - 1];
  if (command === 'select-row')
    return isTransposed ? toggleGoal(model, goal) : toggleNode(model, entry);
  if (command === 'select-column')
    return isTransposed ? toggleNode(model, entry) : toggleGoal(model, goal);
  const isOpen = command === 'open';
  if (isOpen && !isTransposed && row === 0) return { type: 'sort', by: sortKey(model, goal) };
  const position = model.rows.positions[entry];
  if (position === undefined) return toggleGoal(model, goal);
  if (isOpen && !isTransposed && goal < 0 && hasChildren(model, position))
    return { type: 'set-open', position, isOpen: !model.isOpen(position) };
  const isCell = goal >= 0 && goal < model.columns.length;
  if (isOpen && isCell) return { type: 'show-details', cell: { position, column: goal } };
  return { type: 'toggle-node', position };
}

function hasChildren({ plan }: MatrixModel, position: number): boolean {
  return planIndex(plan).subtreeSize[position]! > 1;
}

function sortKey({ columns }: MatrixModel, column: number): SortKey {
  return column < 0 ? 'title' : column < columns.length ? column : 'total';
}

function toggleNode({ rows }: MatrixModel, index: number): MatrixAction | undefined {
  const position = rows.positions[index];
  return position === undefined ? undefined : { type: 'toggle-node', position };
}

function toggleGoal({ columns }: MatrixModel, index: number): MatrixAction | undefined {
  const column = columns[index];
  return column && !column.isTarget ? { type: 'toggle-goal', goal: column.goal } : undefined;
}
