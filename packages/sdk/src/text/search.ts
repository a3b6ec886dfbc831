import type { Plan, PlanNode } from '@machiplan/schema';
import { foldedPlan, foldingOf, foldUpTo, type FoldedPlan } from './folded-plan.js';
import { queryWords } from './match.js';

/** Options of a search. */
export interface SearchOptions {
  /**
   * Search only the texts shown for these languages (BCP 47 tags), and the readings (`ja-Hira`).
   * Default: all languages.
   */
  readonly languages?: readonly string[];
}

/**
 * The nodes that contain all words of a query, in document order. Words are parted by blanks and
 * found anywhere in: code, title, short title, vision, summary, body, viewpoints, department, tags.
 * Compared as `foldText` folds, so ﾎﾞｳｻｲ finds ぼうさい; titles are found by the plan's `readings`
 * too. Empty for a blank query: asking nothing finds nothing.
 *
 * The first search of a plan folds all its text once; each further one is a scan of that.
 * `matchRanges` says where in a text the words stand.
 */
export function searchNodes(
  plan: Plan,
  query: string,
  options?: SearchOptions,
): readonly PlanNode[] {
  return searchPositions(plan, query, options).map((position) => plan.nodes[position]!);
}

/** The same as `searchNodes`, as positions in `plan.nodes`, ascending. */
export function searchPositions(
  plan: Plan,
  query: string,
  { languages }: SearchOptions = {},
): readonly number[] {
  const [first, ...rest] = queryWords(query);
  if (first === undefined) return [];
  const folded = foldedPlan(plan, languages);
  let hits = positionsWith(folded, first);
  for (const word of rest) {
    const also = new Set(positionsWith(folded, word));
    hits = hits.filter((position) => also.has(position));
  }
  return hits;
}

/** Nodes folded in one step of `prepareSearch`: some milliseconds even on a slow telephone. */
const nodesPerStep = 500;

/**
 * Does the work of the first search in small steps, for a page that wants to stay responsive while
 * nobody searches yet: each `next()` folds some hundred nodes. A search at any time takes over what
 * is done and does the rest.
 */
export function* prepareSearch(
  plan: Plan,
  { languages }: SearchOptions = {},
): Generator<undefined, void, unknown> {
  const folding = foldingOf(plan, languages);
  while (!folding.whole) {
    foldUpTo(plan, folding, folding.texts.length + nodesPerStep);
    yield;
  }
}

function positionsWith({ text, starts }: FoldedPlan, word: string): number[] {
  const found: number[] = [];
  let position = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[position])) {
    while (starts[position + 1]! <= at) position++;
    found.push(position++);
  }
  return found;
}
