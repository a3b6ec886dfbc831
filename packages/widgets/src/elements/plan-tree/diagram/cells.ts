import type { PlanIndex } from '@machiplan/sdk/internal';

/** A part of a drawing before it has a place: a node, or several too small to be seen apart. */
export interface Cell {
  /** Position of the node; -1 for the whole, and for what was put together. */
  readonly position: number;
  /** Size with all below it. */
  value: number;
  readonly children: Cell[];
  /** Number of nodes put together here; 0 for a node of its own. */
  merged: number;
}

export interface CellOptions {
  /** Nodes smaller than this are put together with their siblings. */
  readonly least: number;
  /** How many levels below the top are drawn. */
  readonly levels: number;
}

/**
 * The cells under some nodes, in outline order. Only what can be seen becomes an object; the rest
 * is one cell per parent, so that 50,000 nodes cost no more than the pixels they get.
 */
export function cellsUnder(
  index: PlanIndex,
  values: Float64Array,
  tops: readonly number[],
  { least, levels }: CellOptions,
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
      if (level > levels || values[position]! < least || values[position] === 0) {
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

/** What is too small goes into one cell at the place of the first such sibling in a row. */
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
