import { isMatch } from '../outline/filter-matches.js';
import type { OutlineState } from '../outline/outline-state.js';

/** The part of an outline that is printed. */
export interface PrintedBranch {
  /** The outline with the printed branches open. */
  readonly outline: OutlineState;
  /** Positions of the nodes printed, from top to bottom. */
  readonly rows: Int32Array;
  /** Positions of the ancestors of a branch that is printed alone, from the root down. */
  readonly path: readonly number[];
  /** Number of nodes omitted because there are too many. */
  readonly leftOut: number;
}

/** More rows than this fill hundreds of pages and block the browser for seconds. */
export const maxPrintedRows = 5000;

/**
 * The branch of the selected node, otherwise the whole outline as filtered, with every branch open.
 * Of too many nodes, only as many levels as fit are printed, from the top.
 *
 * @param selected Position of the selected node; undefined for none.
 */
export function printedBranch(
  screen: OutlineState,
  selected: number | undefined,
  max = maxPrintedRows,
): PrintedBranch {
  const branch = selected !== undefined && screen.contains(selected) ? selected : undefined;
  const roots = branch === undefined ? screen.roots : [branch];
  // Everything below a node found is shown.
  const isFiltered =
    branch === undefined || (screen.matches !== undefined && isMatch(screen.matches, branch));
  const path = branch === undefined ? [] : positionsAbove(screen, branch);
  const outline = screen.from(roots, isFiltered);
  let levels = deepestOf(outline) + 1;
  const all = rowsOpened(outline, levels);
  let rows = all;
  while (rows.length > max && levels > 1) rows = rowsOpened(outline, --levels);
  if (rows.length > max) rows = rows.slice(0, max);
  return { outline, rows, path, leftOut: all.length - rows.length };
}

function rowsOpened(outline: OutlineState, levels: number): Int32Array {
  outline.openLevels(levels);
  return outline.rows;
}

function positionsAbove({ index }: OutlineState, branch: number): readonly number[] {
  const path: number[] = [];
  for (let at = index.parent[branch]!; at >= 0; at = index.parent[at]!) path.push(at);
  return path.reverse();
}

function deepestOf({ index }: OutlineState): number {
  return index.depth.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
