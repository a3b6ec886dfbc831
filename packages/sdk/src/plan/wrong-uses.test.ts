import type { Indicator, Plan, PlanDocument, PlanNode } from '@machiplan/schema';
import { actionsIn } from '../action/in-year.js';
import { nodesByGoal } from '../sdg/by-goal.js';
import { citationOf } from '../source/citation.js';
import { isNotPublished } from '../source/not-published.js';
import { originOf } from '../source/origin-of.js';
import { textFor } from '../text/language.js';
import { searchNodes } from '../text/search.js';
import { formatTime } from '../time/format-time.js';
import { nodeById } from './node.js';
import { childrenOf } from './outline.js';
import { relationsFrom } from './relation.js';

/** Never run. The type check is the test: it refuses an expectation that nothing fulfils. */
export function wrongUses(
  plan: Plan,
  unchecked: PlanDocument,
  { node, indicator }: { readonly node: PlanNode; readonly indicator: Indicator },
): void {
  // @ts-expect-error A document must be checked before it is asked.
  nodeById(unchecked, 'm1');
  // @ts-expect-error Nodes are named by id.
  childrenOf(plan, plan.nodes[0]);
  // @ts-expect-error A plan is never changed.
  plan.nodes[0] = plan.nodes[1]!;
  // @ts-expect-error The answer may be undefined.
  nodeById(plan, 'm1').title;
  // @ts-expect-error A misspelt type of relation.
  relationsFrom(plan, 'm1', 'contributes');
  // @ts-expect-error There may be no text.
  textFor(plan.title, 'ja').text;
  // @ts-expect-error Languages are a list here.
  searchNodes(plan, '防災', { languages: 'ja' });
  // @ts-expect-error A time is written as text, so that a fiscal year is not taken for a year.
  formatTime(2024, 'ja');
  // @ts-expect-error A fiscal year is a number here.
  actionsIn(plan, 'FY2024');
  // @ts-expect-error A goal is a number.
  nodesByGoal(plan, '11');
  // @ts-expect-error The language decides the form of a citation.
  citationOf(plan, {}, {});
  // @ts-expect-error A misspelt part.
  originOf(plan, node, 'visoin');
  // @ts-expect-error A misspelt part.
  citationOf(plan, node, { languages: 'ja', part: 'titel' });
  // @ts-expect-error A misspelt part.
  isNotPublished(indicator, 'observation');
  isNotPublished(plan, 'sdgs');
  // @ts-expect-error An origin has four words, and may be unknown.
  const origin: 'published' | 'guessed' = originOf(plan, plan);
  void origin;
}
