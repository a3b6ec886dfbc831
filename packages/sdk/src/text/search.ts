import type { Plan, PlanNode } from '@machiplan/schema';
import { foldText } from './fold.js';
import { foldedPlan, foldingOf, foldUpTo, type FoldedPlan } from './folded-plan.js';
import { joinLevelNumbers, positionsOfLevelNumber } from './level-number.js';
import { queryWords } from './match.js';
import { withForms } from './word-forms.js';

/** Options of a search. */
export interface SearchOptions {
  /**
   * Search only the texts shown for these languages (BCP 47 tags), and the readings (`ja-Hira`).
   * Default: all languages.
   */
  readonly languages?: readonly string[];
}

/**
 * The nodes that contain all words of a query, in document order. Words are separated by blanks and
 * found anywhere in the texts of the node (title, short title, code, vision, summary, body, viewpoints,
 * department, tags, errata), of its indicators, actions and evaluations, and in the title's reading. A
 * level with a number finds exactly that node: 政策12, 考え方3-2, 第12条. Long and short forms find each
 * other: DX, デジタル・トランスフォーメーション. Compared as `foldText` folds, so ﾎﾞｳｻｲ finds ぼうさい.
 * Empty for a blank query.
 *
 * The first search of a plan folds all its text once; each further one scans the result. `searchHits`
 * says where each node was found, `matchRanges` where the words are in a text.
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
  const [first, ...rest] = searchTerms(plan, query);
  if (first === undefined) return [];
  const folded = foldedPlan(plan, languages);
  let hits = positionsWithTerm(plan, folded, first);
  for (const term of rest) {
    const also = new Set(positionsWithTerm(plan, folded, term));
    hits = hits.filter((position) => also.has(position));
  }
  return hits;
}

/** The words of a query, each with its other forms. */
export function searchTerms(plan: Plan, query: string): readonly (readonly string[])[] {
  return queryWords(joinLevelNumbers(plan, foldText(query))).map((word) => withForms(word, plan));
}

/** Nodes with any form of a word, or the node of a level with that number, ascending. */
function positionsWithTerm(
  plan: Plan,
  folded: FoldedPlan,
  term: readonly string[],
): readonly number[] {
  const [word = '', ...others] = term;
  const found = positionsWith(folded, word);
  const further = [
    ...positionsOfLevelNumber(plan, word),
    ...others.flatMap((form) => positionsWith(folded, form)),
  ];
  if (further.length === 0) return found;
  return [...new Set([...found, ...further])].sort((a, b) => a - b);
}

/** Nodes folded in one step of `prepareSearch`: some milliseconds even on a slow phone. */
const nodesPerStep = 500;

/**
 * Prepares the first search in small steps, so that the page stays responsive: each `next()` folds some
 * hundred nodes. A search in between folds the rest.
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
