import type { CellPosition } from './grid/grid-view.js';
import type { MatrixModel } from './sdg-matrix-model.js';

/** Row and column of a selection that has changed since the last drawing; undefined for none. */
export function selectionToReveal(
  model: MatrixModel,
  drawn: { readonly node?: string | undefined; readonly goal?: number | undefined },
): Partial<CellPosition> | undefined {
  const { selectedRow: row, selectedNode, selectedGoal, columns } = model;
  const entry = selectedNode !== drawn.node && row ? row.index + 1 : undefined;
  const index =
    selectedGoal === drawn.goal ? -1 : columns.findIndex(({ goal }) => goal === selectedGoal);
  const goal = index < 0 ? undefined : index + 1;
  if (entry === undefined && goal === undefined) return undefined;
  const [at, across] = model.mode === 'transposed' ? [goal, entry] : [entry, goal];
  return { ...(at !== undefined && { row: at }), ...(across !== undefined && { column: across }) };
}
