import type { Plan, PlanNode } from '@machiplan/schema';
import { treeOf } from '@machiplan/sdk';
import { planIndex } from '@machiplan/sdk/internal';

/** Value of `tree` that stands for all trees together. */
export const allTrees = 'all';

/** What part of a plan is shown. */
export interface Scope {
  /** Id of the root node; goes before `tree`. */
  readonly root: string | undefined;
  /** Id of a tree, `all`, or undefined for the first tree. */
  readonly tree: string | undefined;
}

/** The tree that a scope means: an id, or `all` where there are none or all are meant. */
export function treeIn(plan: Plan, { tree }: Scope): string {
  if (tree !== undefined && plan.trees.some(({ id }) => id === tree)) return tree;
  return tree === allTrees ? allTrees : (plan.trees[0]?.id ?? allTrees);
}

/** Positions of the nodes a scope starts from; empty when its root is not in the plan. */
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
  // A tree that is only named has nothing to show, while the rest of the plan may.
  return roots;
}

/** The scope in which a node shows: the same if it does, otherwise its tree, or all. */
export function treeShowing(plan: Plan, node: PlanNode): string {
  return treeOf(plan, node)?.id ?? allTrees;
}
