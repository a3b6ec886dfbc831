import type { PlanIndex } from '@machiplan/sdk/internal';

/** A part of a diagram before its layout: a node, or several merged ones. */
export interface Cell {
  /** Position of the node; -1 for the whole plan and for merged nodes. */
  readonly position: number;
  /** Size including all descendants. */
  value: number;
  readonly children: Cell[];
  /** Number of merged nodes; 0 for a single node. */
  merged: number;
}

export interface CellOptions {
  /** Nodes smaller than this are merged with their siblings. */
  readonly minValue: number;
  /** Number of levels shown below the top. */
  readonly levels: number;
}

/**
 * The cells of some branches, in outline order. Only visible nodes become objects; the rest is merged
 * per parent, so that the cost of 50,000 nodes is bounded by the pixels.
 */
export function cellsUnder(
  index: PlanIndex,
  values: Float64Array,
  tops: readonly number[],
  { minValue, levels }: CellOptions,
): Cell {
  const { rank, outline, subtreeSize, depth } = index;
  const single = tops.length === 1 ? tops[0]! : -1;
  const root = cellOf(single, single < 0 ? sumOf(values, tops) : values[single]!);
  for (const top of tops) {
    const end = rank[top]! + subtreeSize[top]!;
    // By level: the cell that children of this level belong to.
    const owners: Cell[] = [root];
    for (let at = rank[top]!; at < end;) {
      const position = outline[at]!;
      const level = depth[position]! - depth[top]! + (single < 0 ? 1 : 0);
      if (position === single) {
        at += 1;
        continue;
      }
      const owner = owners[level - 1]!;
      if (level > levels || values[position]! < minValue || values[position] === 0) {
        if (level <= levels && values[position]! > 0)
          merge(owner, values[position]!, subtreeSize[position]!);
        at += subtreeSize[position]!;
        continue;
      }
      owners[level] = cellOf(position, values[position]!);
      owner.children.push(owners[level]);
      at += 1;
    }
  }
  return root;
}

function cellOf(position: number, value: number, merged = 0): Cell {
  return { position, value, children: [], merged };
}

/** Merges consecutive small siblings into one cell. */
function merge(owner: Cell, value: number, count: number): void {
  const last = owner.children.at(-1);
  if (last && last.merged > 0) {
    last.value += value;
    last.merged += count;
  } else owner.children.push(cellOf(-1, value, count));
}

function sumOf(values: Float64Array, positions: readonly number[]): number {
  return positions.reduce((sum, position) => sum + values[position]!, 0);
}
