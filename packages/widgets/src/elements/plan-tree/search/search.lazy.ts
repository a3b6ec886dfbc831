import type { Plan } from '@machiplan/schema';
import { prepareSearch, searchPositions } from '@machiplan/sdk/internal';

export { findPassages } from './find-passages.js';
export { highlight } from './highlight.js';
export { renderPassage } from './render-passage.js';
export { renderResults, resultText } from './render-results.js';

/** Positions of the nodes that contain all words of the query, in the texts of this language. */
export function find(plan: Plan, query: string, language: string): readonly number[] {
  return searchPositions(plan, query, { languages: [language] });
}

/** Builds the search index in small steps, so that the first query is fast. */
export function prepare(plan: Plan, language: string, isWanted: () => boolean): void {
  const steps = prepareSearch(plan, { languages: [language] });
  const step = () => {
    if (isWanted() && !steps.next().done) setTimeout(step);
  };
  step();
}
