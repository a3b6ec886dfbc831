import type { Plan, PlanNode } from '@machiplan/schema';
import { nodesRelatedFrom, nodesRelatedTo, relationsFrom } from './relation.js';

/**
 * The original of a relisted entry (再掲). Follows a chain of relisted entries to its end; in a cycle, to
 * the last node before it closes. Undefined for an entry that is not relisted, or whose original is in
 * another plan.
 */
export function originalOf(plan: Plan, id: string): PlanNode | undefined {
  const seen = new Set([id]);
  let original: PlanNode | undefined;
  let [next] = nodesRelatedFrom(plan, id, 'relisted-from');
  while (next && !seen.has(next.id)) {
    original = next;
    seen.add(next.id);
    [next] = nodesRelatedFrom(plan, next.id, 'relisted-from');
  }
  return original;
}

/** The entries that relist a node (再掲), in document order of the relations. */
export function relistedEntriesOf(plan: Plan, id: string): readonly PlanNode[] {
  return nodesRelatedTo(plan, id, 'relisted-from');
}

/** Tells whether a node is a relisted entry, of an original in this or another plan. */
export function isRelisted(plan: Plan, id: string): boolean {
  return relationsFrom(plan, id, 'relisted-from').length > 0;
}
