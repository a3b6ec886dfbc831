import type { Plan } from '@machiplan/schema';
import { firstChildAt, nextSiblingAt, planIndex } from '@machiplan/sdk/internal';
import { isServed, type GoalCells } from './goal-cells.js';

/** Key that rows are sorted by: a column of the cells, the titles, or the number of columns served. */
export type SortKey = number | 'title' | 'total';

/** An order of the rows. */
export interface RowOrder {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Conditions for the rows to list. */
export interface RowChoice {
  /** Only nodes of this level and what is open below them; without it, the outline from the roots. */
  readonly level?: string;
  /** Only the trees with these ids; `undefined` stands for roots without a tree. */
  readonly trees?: ReadonlySet<string | undefined>;
  /** Only rows that serve this column, themselves or below. */
  readonly column?: number;
  /** Only rows that the filters of the page let through. */
  readonly isListed?: (position: number) => boolean;
  /** True if the children of a row are listed. */
  readonly isOpen: (position: number) => boolean;
  /** Compares two rows in ascending order. Siblings are ordered; equal ones keep their order. */
  readonly compare?: (a: number, b: number) => number;
}

/** Rows to show, from top to bottom. */
export interface MatrixRows {
  /** Positions in `plan.nodes`. */
  readonly positions: Int32Array;
  /** Depth of each below the first level shown, from 0. */
  readonly depths: Uint16Array;
}

/**
 * Lists the rows from top to bottom in one pass over what is open. Does not recurse, so the depth of
 * the data does not matter.
 */
export function matrixRows(plan: Plan, cells: GoalCells, choice: RowChoice): MatrixRows {
  const tree = planIndex(plan);
  const { column, isListed, compare } = choice;
  const isWanted = (position: number) =>
    (column === undefined || isServed(cells, position, column)) && (isListed?.(position) ?? true);
  const isFiltered = column !== undefined || isListed !== undefined;
  const positions = new Int32Array(plan.nodes.length);
  const depths = new Uint16Array(plan.nodes.length);
  let count = 0;
  const waiting: number[] = [];
  const waitingDepths: number[] = [];
  const list = (position: number, depth: number) => {
    positions[count] = position;
    depths[count++] = depth;
    if (tree.subtreeSize[position]! < 2 || !choice.isOpen(position)) return;
    const below: number[] = [];
    for (let at = firstChildAt(tree, position); at >= 0; at = nextSiblingAt(tree, at)) {
      if (isWanted(at)) below.push(at);
    }
    if (compare) below.sort(compare);
    for (let index = below.length - 1; index >= 0; index--) {
      waiting.push(below[index]!);
      waitingDepths.push(depth + 1);
    }
  };
  const all = firstRows(plan, choice);
  const first = isFiltered ? all.filter(isWanted) : all;
  if (compare) first.sort(compare);
  for (const position of first) {
    list(position, 0);
    while (waiting.length > 0) list(waiting.pop()!, waitingDepths.pop()!);
  }
  return { positions: positions.subarray(0, count), depths: depths.subarray(0, count) };
}

/** The rows without a row above them. */
export function firstRows(
  plan: Plan,
  { level, trees }: Pick<RowChoice, 'level' | 'trees'>,
): number[] {
  const { outline, subtreeSize, parent } = planIndex(plan);
  const first: number[] = [];
  for (let rank = 0; rank < outline.length;) {
    const position = outline[rank]!;
    const node = plan.nodes[position]!;
    const isLeftOut = parent[position]! < 0 && trees !== undefined && !trees.has(node.tree);
    const isFirst = !isLeftOut && (level === undefined || node.level === level);
    if (isFirst) first.push(position);
    rank += isFirst || isLeftOut ? subtreeSize[position]! : 1;
  }
  return first;
}

/**
 * The trees that say anything about the goals; undefined, which is all, when none does. A row of a
 * tree that is about something else, such as an ordinance, is no gap.
 */
export function treesWithRelations(
  plan: Plan,
  cells: GoalCells,
): ReadonlySet<string | undefined> | undefined {
  const { parent } = planIndex(plan);
  const trees = new Set<string | undefined>();
  plan.nodes.forEach((node, position) => {
    if (parent[position]! >= 0 || trees.has(node.tree)) return;
    for (let column = 0; column < cells.columns; column++) {
      if (!isServed(cells, position, column)) continue;
      trees.add(node.tree);
      return;
    }
  });
  return trees.size > 0 ? trees : undefined;
}
