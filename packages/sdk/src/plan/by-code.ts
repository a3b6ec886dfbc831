import type { Plan, PlanNode } from '@machiplan/schema';
import { normalizeCode } from '../text/fold.js';
import { groupBy } from './group-by.js';
import { perPlan } from './per-plan.js';

/**
 * The first node with this code, in document order; undefined if there is none. Character widths and
 * hyphens are ignored: `１０－１` finds `10-1`.
 *
 * @param levelId Only nodes of this level, since several trees may count from 1.
 */
export function nodeByCode(plan: Plan, code: string, levelId?: string): PlanNode | undefined {
  const nodes = nodesByCode(plan, code);
  return levelId === undefined ? nodes[0] : nodes.find((node) => node.level === levelId);
}

/** All nodes with this code, in document order. */
export function nodesByCode(plan: Plan, code: string): readonly PlanNode[] {
  return nodesOfCodes(plan).get(normalizeCode(code)) ?? [];
}

const nodesOfCodes = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.nodes, ({ code, normalizedCode = code }) =>
    normalizedCode === undefined ? undefined : normalizeCode(normalizedCode),
  ),
);
