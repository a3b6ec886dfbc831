import type { PlanIndex } from '@machiplan/sdk/internal';
import { isFreeBelow, isMatch, type FilterMatches } from './filter-matches.js';

/**
 * The rows of an outline from top to bottom, as positions in `plan.nodes`, without an object per row.
 * Linear in the number of rows and of the closed or hidden nodes beside them; closed branches are
 * skipped. Do not modify the result: it may be the array of the index.
 *
 * @param roots Positions of the root nodes, in display order.
 * @param open By position: 1 where the branch is open.
 * @param matches Shows only these nodes; without it, all.
 */
export function visibleRows(
  index: PlanIndex,
  roots: readonly number[],
  open: Uint8Array,
  matches?: FilterMatches,
): Int32Array {
  const { outline, rank, subtreeSize } = index;
  const rows = new Int32Array(countUpTo(index, roots));
  let count = 0;
  for (const root of roots) {
    const end = rank[root]! + subtreeSize[root]!;
    let freeUntil = 0;
    for (let at = rank[root]!; at < end;) {
      const position = outline[at]!;
      if (matches && at >= freeUntil) {
        if (!isMatch(matches, position)) {
          at += subtreeSize[position]!;
          continue;
        }
        if (isFreeBelow(matches, position)) freeUntil = at + subtreeSize[position]!;
      }
      rows[count++] = position;
      at += open[position] ? 1 : subtreeSize[position]!;
    }
  }
  // Reuse the outline array when every branch is open.
  if (count === index.size) return outline;
  return count === rows.length ? rows : rows.slice(0, count);
}

function countUpTo({ subtreeSize }: PlanIndex, roots: readonly number[]): number {
  return roots.reduce((sum, root) => sum + subtreeSize[root]!, 0);
}

/** Row of a node in rows in outline order, -1 if it does not show. Logarithmic. */
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
