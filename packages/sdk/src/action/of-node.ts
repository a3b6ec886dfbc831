import type { Action, Budget, Evaluation, Plan } from '@machiplan/schema';
import { groupBy } from '../plan/group-by.js';
import { subtreeOf } from '../plan/outline.js';
import { perPlan } from '../plan/per-plan.js';

/** Extends a question to the descendants of a node. */
export interface NodeScope {
  /** Include the descendants of the node. Default: false. */
  readonly descendants?: boolean;
}

const actionsByNode = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.actions, (action) => action.node),
);
const budgetsByNode = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.budgets, (budget) => budget.node),
);
const evaluationsByNode = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.evaluations, (evaluation) => evaluation.node),
);
const evaluationsByIndicator = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.evaluations, (evaluation) => evaluation.indicator),
);

/** The actions of a node, in document order; empty if there are none. */
export function actionsOf(plan: Plan, nodeId: string, scope?: NodeScope): readonly Action[] {
  return ofNode(plan, actionsByNode(plan), nodeId, scope);
}

/** The budgets of a node, in document order; empty if there are none. */
export function budgetsOf(plan: Plan, nodeId: string, scope?: NodeScope): readonly Budget[] {
  return ofNode(plan, budgetsByNode(plan), nodeId, scope);
}

/** The evaluations (行政評価) of a node, in document order; empty if there are none. */
export function evaluationsOf(
  plan: Plan,
  nodeId: string,
  scope?: NodeScope,
): readonly Evaluation[] {
  return ofNode(plan, evaluationsByNode(plan), nodeId, scope);
}

/** The evaluations of an indicator, in document order; empty if there are none. */
export function evaluationsOfIndicator(plan: Plan, indicatorId: string): readonly Evaluation[] {
  return evaluationsByIndicator(plan).get(indicatorId) ?? [];
}

/** With descendants: node by node, in outline order. */
function ofNode<Item>(
  plan: Plan,
  items: ReadonlyMap<string, readonly Item[]>,
  nodeId: string,
  { descendants = false }: NodeScope = {},
): readonly Item[] {
  if (!descendants) return items.get(nodeId) ?? [];
  return subtreeOf(plan, nodeId).flatMap((node) => items.get(node.id) ?? []);
}
