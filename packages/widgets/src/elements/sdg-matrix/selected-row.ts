import type { Plan } from '@machiplan/schema';
import { planIndex } from '@machiplan/sdk/internal';
import type { MatrixRows } from './matrix-rows.js';

/** The row that represents the selected node. */
export interface SelectedRow {
  /** Index among the rows listed, from 0. */
  readonly index: number;
  /** Position in `plan.nodes`. */
  readonly position: number;
  /**
   * `itself`; `above` when the node is not listed and this row is its nearest ancestor; `below` when
   * only descendants of the node are listed, of which this is the first.
   */
  readonly is: 'itself' | 'above' | 'below';
}

/** Finds the row of a node, or the nearest one listed; undefined when no row is related to it. */
export function selectedRow(
  plan: Plan,
  rows: MatrixRows,
  node: string | undefined,
): SelectedRow | undefined {
  const { positions, parent, rank, subtreeSize } = planIndex(plan);
  const position = node === undefined ? undefined : positions.get(node);
  if (position === undefined) return undefined;
  for (let at = position; at >= 0; at = parent[at]!) {
    const index = rows.positions.indexOf(at);
    if (index >= 0) return { index, position: at, is: at === position ? 'itself' : 'above' };
  }
  const start = rank[position]!;
  const index = rows.positions.findIndex((at) => {
    return rank[at]! > start && rank[at]! < start + subtreeSize[position]!;
  });
  return index < 0 ? undefined : { index, position: rows.positions[index]!, is: 'below' };
}
