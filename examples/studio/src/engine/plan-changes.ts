import type { LocalizedText, Plan } from '@machiplan/schema';
import { diffPlans } from '@machiplan/sdk/compare';
import { firstLanguageOf, labelFor } from '@machiplan/sdk/format';

/** Titles of what differs between two plans, by the kind of difference. */
export interface PlanChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly addedIndicators: readonly string[];
  readonly removedIndicators: readonly string[];
  readonly changedIndicators: readonly string[];
}

/** Differences between the opened plan and the one to save. */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  const diff = diffPlans(before, after);
  const titles = (records: readonly { readonly title: LocalizedText }[]) =>
    records.map(({ title }) => labelFor(title, firstLanguageOf(after)));
  return {
    added: titles(diff.addedNodes),
    removed: titles(diff.removedNodes),
    changed: titles(
      diff.nodes.filter(({ types }) => types.length > 0).map((change) => change.after),
    ),
    addedIndicators: titles(diff.addedIndicators),
    removedIndicators: titles(diff.removedIndicators),
    changedIndicators: titles(
      diff.indicators
        .filter(({ isRenamed, figures }) => isRenamed || figures.length > 0)
        .map((change) => change.after),
    ),
  };
}
