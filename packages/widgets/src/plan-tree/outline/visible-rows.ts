import type { PlanIndex } from '@machiplan/sdk';
import { isFreeBelow, isKept, type KeptNodes } from './kept-nodes.js';

/** The rows of an outline from top to bottom, as numbers: no object per row. */
export interface VisibleRows {
  /** By row: position of the node in `plan.nodes`. */
  readonly positions: Int32Array;
  /** By row: place among the rows with the same parent, from 1 (`aria-posinset`). */
  readonly places: Int32Array;
  /** By row: number of rows with the same parent (`aria-setsize`). */
  readonly setSizes: Int32Array;
}

/**
 * The rows that show when these branches are open. Linear in the number of rows and of the closed
 * or left-out nodes beside them; what lies in a closed branch is stepped over.
 *
 * @param roots Positions of the nodes the outline starts from, in display order.
 * @param open By position: 1 where the branch is open.
 * @param kept Only these nodes; without it, all.
 */
export function visibleRows(
  index: PlanIndex,
  roots: readonly number[],
  open: Uint8Array,
  kept?: KeptNodes,
): VisibleRows {
  const { outline, rank, subtreeSize, depth } = index;
  const positions = new Int32Array(countUpTo(index, roots));
  const places = new Int32Array(positions.length);
  const placeAt: number[] = [];
  const baseDepth = roots.length > 0 ? depth[roots[0]!]! : 0;
  let count = 0;
  placeAt[0] = 0;
  for (const root of roots) {
    const end = rank[root]! + subtreeSize[root]!;
    let freeUntil = 0;
    for (let at = rank[root]!; at < end;) {
      const position = outline[at]!;
      if (kept && at >= freeUntil && !isKept(kept, position)) {
        at += subtreeSize[position]!;
        continue;
      }
      if (kept && isFreeBelow(kept, position)) freeUntil = at + subtreeSize[position]!;
      const level = depth[position]! - baseDepth;
      positions[count] = position;
      places[count] = placeAt[level] = (placeAt[level] ?? 0) + 1;
      placeAt[level + 1] = 0;
      count += 1;
      at += open[position] ? 1 : subtreeSize[position]!;
    }
  }
  const trimmed = count === positions.length ? places : places.slice(0, count);
  const rows = count === positions.length ? positions : positions.slice(0, count);
  return { positions: rows, places: trimmed, setSizes: setSizesOf(rows, trimmed, depth) };
}

/** From the end: the first row met of a set is its last and knows how many there are. */
function setSizesOf(positions: Int32Array, places: Int32Array, depth: Int32Array): Int32Array {
  const sizes = new Int32Array(positions.length);
  const sizeAt: number[] = [];
  for (let row = positions.length - 1; row >= 0; row--) {
    const level = depth[positions[row]!]!;
    const place = places[row]!;
    sizes[row] = sizeAt[level] ||= place;
    if (place === 1) sizeAt[level] = 0;
  }
  return sizes;
}

function countUpTo({ subtreeSize }: PlanIndex, roots: readonly number[]): number {
  return roots.reduce((sum, root) => sum + subtreeSize[root]!, 0);
}

/** Row of a node in rows that stand in outline order, -1 where it does not show. Logarithmic. */
export function rowOf({ rank }: PlanIndex, { positions }: VisibleRows, position: number): number {
  const wanted = rank[position]!;
  let low = 0;
  let high = positions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rank[positions[middle]!]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
