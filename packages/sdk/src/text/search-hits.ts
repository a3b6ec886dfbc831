import type { Plan, PlanNode } from '@machiplan/schema';
import { foldText } from './fold.js';
import { labelFor } from './language.js';
import { levelNumberOf, positionsOfLevelNumber } from './level-number.js';
import { searchTextsOf, type SearchText } from './search-fields.js';
import { searchPositions, searchTerms, type SearchOptions } from './search.js';

/** A node that a search found. */
export interface SearchHit {
  readonly node: PlanNode;
  /** The texts that contain a word of the query, those of the node itself first. */
  readonly found: readonly SearchText[];
}

/**
 * The nodes that `searchNodes` finds, each with the texts in which it was found: a field of the node,
 * or the title of its indicator, action or evaluation. `matchRanges` gives the ranges in a text.
 */
export function searchHits(
  plan: Plan,
  query: string,
  options: SearchOptions = {},
): readonly SearchHit[] {
  const terms = searchTerms(plan, query);
  const forms = terms.flatMap((term) => term);
  const numbered = new Set(terms.flatMap(([word = '']) => positionsOfLevelNumber(plan, word)));
  const languages = options.languages ?? ['ja'];
  return searchPositions(plan, query, options).map((position) => {
    const node = plan.nodes[position]!;
    const texts = searchTextsOf(plan, node, options.languages).filter(({ text }) => {
      const folded = foldText(text);
      return forms.some((form) => folded.includes(form));
    });
    if (!numbered.has(position)) return { node, found: distinct(texts) };
    const text = levelNumberOf(plan, position, (title) => labelFor(title, languages, plan));
    return { node, found: distinct([{ field: 'level', text }, ...texts]) };
  });
}

/** Without repeated texts of the same field, e.g. a code and its normalized form. */
function distinct(texts: readonly SearchText[]): readonly SearchText[] {
  return texts.filter(
    ({ field, text }, at) =>
      texts.findIndex((other) => other.field === field && other.text === text) === at,
  );
}
