import type { Plan, PlanNode } from '@machiplan/schema';
import { treeOf } from '@machiplan/sdk';
import { planIndex } from '@machiplan/sdk/internal';

/** Value of `tree` for all trees together. */
export const allTrees = 'all';

/** The part of a plan that is shown. */
export interface Scope {
  /** Id of the root node; takes precedence over `tree`. */
  readonly root: string | undefined;
  /** Id of a tree, `all`, or undefined for the first tree. */
  readonly tree: string | undefined;
}

/** The tree of a scope: its id, or `all` for all trees or a plan without trees. */
export function treeIn(plan: Plan, { tree }: Scope): string {
  if (tree !== undefined && plan.trees.some(({ id }) => id === tree)) return tree;
  return tree === allTrees ? allTrees : (plan.trees[0]?.id ?? allTrees);
}

/** Positions of the root nodes of a scope; empty when its root is not in the plan. */
export function rootsIn(plan: Plan, scope: Scope): readonly number[] {
  const { parent, positions } = planIndex(plan);
  if (scope.root !== undefined) {
    const root = positions.get(scope.root);
    return root === undefined ? [] : [root];
  }
  const tree = treeIn(plan, scope);
  const roots: number[] = [];
  for (let position = 0; position < parent.length; position++) {
    if (parent[position]! >= 0) continue;
    if (tree === allTrees || plan.nodes[position]!.tree === tree) roots.push(position);
  }
  return roots;
}

/** The tree of a node; `all` for a node without one. */
export function treeShowing(plan: Plan, node: PlanNode): string {
  return treeOf(plan, node)?.id ?? allTrees;
}
