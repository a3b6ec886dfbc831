import type { Level, Plan, PlanNode, Tree } from '@machiplan/schema';
import { perPlan } from './per-plan.js';
import { planIndex } from './plan-index.js';

/** The node with this id; undefined if the plan has none. */
export function nodeById(plan: Plan, id: string): PlanNode | undefined {
  const position = planIndex(plan).positions.get(id);
  return position === undefined ? undefined : plan.nodes[position];
}

/** The nodes of a level in document order; empty for an unknown level. */
export function nodesByLevel(plan: Plan, levelId: string): readonly PlanNode[] {
  return plan.nodes.filter((node) => node.level === levelId);
}

const levels = /* @__PURE__ */ perPlan(
  (plan) => new Map(plan.levels.map((level) => [level.id, level])),
);

/** The level with this id; undefined if the plan has none. */
export function levelById(plan: Plan, id: string): Level | undefined {
  return levels(plan).get(id);
}

/** The level of a node, with the plan's own term for it and its general kind. */
export function levelOf(plan: Plan, node: PlanNode): Level | undefined {
  return levelById(plan, node.level);
}

/** The tree with this id; undefined if the plan has none. */
export function treeById(plan: Plan, id: string): Tree | undefined {
  return plan.trees.find((tree) => tree.id === id);
}

/** The tree of a node, as stated by its root; undefined if the root states none. */
export function treeOf(plan: Plan, node: PlanNode): Tree | undefined {
  const { positions, parent } = planIndex(plan);
  let position = positions.get(node.id) ?? -1;
  while (position >= 0 && parent[position]! >= 0) position = parent[position]!;
  const treeId = plan.nodes[position]?.tree;
  return treeId === undefined ? undefined : treeById(plan, treeId);
}
