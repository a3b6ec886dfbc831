import type { PlanIndex } from '@machiplan/sdk/internal';
import { isFreeBelow, isMatch, type FilterMatches } from './filter-matches.js';

/**
 * The rows of an outline from top to bottom, as positions in `plan.nodes`: no object per row. Linear
 * in the number of rows and of the closed or left-out nodes beside them; what lies in a closed branch
 * is stepped over. Not to be written to: it may be the index's own list.
 *
 * @param roots Positions of the nodes the outline starts from, in display order.
 * @param open By position: 1 where the branch is open.
 * @param kept Only these nodes; without it, all.
 */
export function visibleRows(
  index: PlanIndex,
  roots: readonly number[],
  open: Uint8Array,
  kept?: FilterMatches,
): Int32Array {
  const { outline, rank, subtreeSize } = index;
  const rows = new Int32Array(countUpTo(index, roots));
  let count = 0;
  for (const root of roots) {
    const end = rank[root]! + subtreeSize[root]!;
    let freeUntil = 0;
    for (let at = rank[root]!; at < end;) {
      const position = outline[at]!;
      if (kept && at >= freeUntil) {
        if (!isMatch(kept, position)) {
          at += subtreeSize[position]!;
          continue;
        }
        if (isFreeBelow(kept, position)) freeUntil = at + subtreeSize[position]!;
      }
      rows[count++] = position;
      at += open[position] ? 1 : subtreeSize[position]!;
    }
  }
  // With everything open that is the outline itself, which is there already.
  if (count === index.size) return outline;
  return count === rows.length ? rows : rows.slice(0, count);
}

function countUpTo({ subtreeSize }: PlanIndex, roots: readonly number[]): number {
  return roots.reduce((sum, root) => sum + subtreeSize[root]!, 0);
}

/** Row of a node in rows that stand in outline order, -1 where it does not show. Logarithmic. */
export function rowOf({ rank }: PlanIndex, rows: Int32Array, position: number): number {
  const wanted = rank[position]!;
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rank[rows[middle]!]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
