import { planIndex } from '@machiplan/sdk/internal';
import type { MatrixModel } from './matrix-model.js';

/** The row that stands for the node picked. */
export interface SelectedRow {
  /** Place among the rows listed, from 0. */
  readonly index: number;
  /** Position in `plan.nodes`. */
  readonly position: number;
  /**
   * `itself`; `above` when the node is not listed and this row is the nearest one above it; `below`
   * when only rows further down than the node are listed, of which this is the first.
   */
  readonly is: 'itself' | 'above' | 'below';
}

/** Where to look for a node that was picked anywhere; undefined when no row has to do with it. */
export function selectedRow(
  { plan, rows }: MatrixModel,
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
