import type { Plan, PlanNode } from '@machiplan/schema';
import { nodesRelatedFrom, nodesRelatedTo } from './relation.js';

/**
 * The measures (施策) that serve a priority policy (重点政策) by `contributes-to` relations: nodes of any
 * level, in the order of the relations, each once; empty if there are none.
 */
export function measuresServing(plan: Plan, priorityId: string): readonly PlanNode[] {
  return nodesRelatedTo(plan, priorityId, 'contributes-to');
}

/** The priority policies a measure serves, in the order of the relations, each once. */
export function prioritiesServedBy(plan: Plan, measureId: string): readonly PlanNode[] {
  return nodesRelatedFrom(plan, measureId, 'contributes-to');
}
