import { isMatch } from '../outline/filter-matches.js';
import type { OutlineState } from '../outline/outline-state.js';

/** What of an outline goes on paper. */
export interface PrintedBranch {
  /** The outline as it is printed, opened. */
  readonly state: OutlineState;
  /** Positions of the nodes printed, from top to bottom. */
  readonly rows: Int32Array;
  /** Positions of the nodes above a branch that is printed alone, from the root down. */
  readonly path: readonly number[];
  /** Number of nodes that are left out because there are too many. */
  readonly leftOut: number;
}

/** More rows than this are some hundred sheets, and a page that does not answer for seconds. */
export const mostPrinted = 5000;

/**
 * The branch of the node picked, otherwise all that a search or filter has left, with every branch
 * open. Of too many nodes, as many levels as fit are printed, from the top.
 *
 * @param picked Position of the node picked; undefined for none.
 */
export function printedBranch(
  screen: OutlineState,
  picked: number | undefined,
  most = mostPrinted,
): PrintedBranch {
  const branch = picked !== undefined && screen.contains(picked) ? picked : undefined;
  const roots = branch === undefined ? screen.roots : [branch];
  // Below what was found, everything shows.
  const keeps =
    branch === undefined || (screen.matches !== undefined && isMatch(screen.matches, branch));
  const path = branch === undefined ? [] : positionsAbove(screen, branch);
  const state = screen.from(roots, keeps);
  let levels = deepestOf(state) + 1;
  const all = rowsOpened(state, levels);
  let rows = all;
  while (rows.length > most && levels > 1) rows = rowsOpened(state, --levels);
  if (rows.length > most) rows = rows.slice(0, most);
  return { state, rows, path, leftOut: all.length - rows.length };
}

function rowsOpened(state: OutlineState, levels: number): Int32Array {
  state.openLevels(levels);
  return state.rows;
}

function positionsAbove({ index }: OutlineState, branch: number): readonly number[] {
  const path: number[] = [];
  for (let at = index.parent[branch]!; at >= 0; at = index.parent[at]!) path.push(at);
  return path.reverse();
}

function deepestOf({ index }: OutlineState): number {
  return index.depth.reduce((deepest, depth) => Math.max(deepest, depth), 0);
}
