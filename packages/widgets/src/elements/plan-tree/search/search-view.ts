import type { Plan } from '@machiplan/schema';
import { prepareSearch, searchPositions } from '@machiplan/sdk/internal';

export { searchMessages } from './search.messages.js';
export { highlight } from './highlight.js';

/** Positions of the nodes that contain all words of the query, in what a reader of these sees. */
export function find(plan: Plan, query: string, languages: readonly string[]): readonly number[] {
  return searchPositions(plan, query, { languages });
}

/** Makes the text of the plan ready for the search in small steps, before anybody types. */
export function prepare(plan: Plan, languages: readonly string[], isWanted: () => boolean): void {
  const steps = prepareSearch(plan, { languages });
  const step = () => {
    if (isWanted() && !steps.next().done) setTimeout(step);
  };
  step();
}
