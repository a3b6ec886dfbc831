import type { Plan, PlanNode } from '@machiplan/schema';
import { parentOf } from './outline.js';
import { nodesRelatedFrom, nodesRelatedTo } from './relation.js';

/** All parents of a node: its own parent first, then those of `also-under` relations. */
export function parentsOf(plan: Plan, id: string): readonly PlanNode[] {
  const own = parentOf(plan, id);
  const further = nodesRelatedFrom(plan, id, 'also-under').filter((node) => node !== own);
  return own ? [own, ...further] : further;
}

/** The nodes that are also listed under a node (`also-under`) without being its children. */
export function furtherChildrenOf(plan: Plan, id: string): readonly PlanNode[] {
  return nodesRelatedTo(plan, id, 'also-under').filter((node) => node.parent !== id);
}
