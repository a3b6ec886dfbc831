import type { Plan, PlanNode } from '@machiplan/schema';
import { planIndex, type PlanIndex } from './plan-index.js';
import { firstChildAt, nextSiblingAt } from './siblings.js';

/**
 * The roots in document order.
 *
 * @param treeId Only the roots of this tree; empty if there is no such tree.
 */
export function rootsOf(plan: Plan, treeId?: string): readonly PlanNode[] {
  const { parent } = planIndex(plan);
  return plan.nodes.filter(
    (node, position) => parent[position]! < 0 && (treeId === undefined || node.tree === treeId),
  );
}

/**
 * The children of a node, in document order; empty for a leaf or an unknown id. Nodes that are only
 * also listed here are excluded: see `furtherChildrenOf`.
 */
export function childrenOf(plan: Plan, id: string): readonly PlanNode[] {
  const index = planIndex(plan);
  const position = index.positions.get(id);
  const children: PlanNode[] = [];
  if (position === undefined) return children;
  for (let at = firstChildAt(index, position); at >= 0; at = nextSiblingAt(index, at)) {
    children.push(plan.nodes[at]!);
  }
  return children;
}

/** Tells whether a node has children. Constant time. */
export function hasChildren(plan: Plan, id: string): boolean {
  const { positions, subtreeSize } = planIndex(plan);
  const position = positions.get(id);
  return position !== undefined && subtreeSize[position]! > 1;
}

/** The parent of a node; undefined for a root or an unknown id. */
export function parentOf(plan: Plan, id: string): PlanNode | undefined {
  const { positions, parent } = planIndex(plan);
  const position = positions.get(id);
  return position === undefined ? undefined : plan.nodes[parent[position]!];
}

/** The ancestors of a node, from the root down; empty for a root or an unknown id. */
export function ancestorsOf(plan: Plan, id: string): readonly PlanNode[] {
  return pathOf(plan, id).slice(0, -1);
}

/** The path from the root to the node, inclusive; empty for an unknown id. */
export function pathOf(plan: Plan, id: string): readonly PlanNode[] {
  const { positions, parent } = planIndex(plan);
  const path: PlanNode[] = [];
  for (let at = positions.get(id) ?? -1; at >= 0; at = parent[at]!) path.push(plan.nodes[at]!);
  return path.reverse();
}

/** All descendants of a node in outline order, without the node; empty for an unknown id. */
export function descendantsOf(plan: Plan, id: string): readonly PlanNode[] {
  return subtreePositions(planIndex(plan), id, 1).map((position) => plan.nodes[position]!);
}

/** The node and all its descendants in outline order; empty for an unknown id. */
export function subtreeOf(plan: Plan, id: string): readonly PlanNode[] {
  return subtreePositions(planIndex(plan), id, 0).map((position) => plan.nodes[position]!);
}

/** Number of ancestors: 0 for a root. Undefined for an unknown id. */
export function depthOf(plan: Plan, id: string): number | undefined {
  const { positions, depth } = planIndex(plan);
  const position = positions.get(id);
  return position === undefined ? undefined : depth[position];
}

function subtreePositions(index: PlanIndex, id: string, skip: number): number[] {
  const position = index.positions.get(id);
  if (position === undefined) return [];
  const start = index.rank[position]!;
  return [...index.outline.subarray(start + skip, start + index.subtreeSize[position]!)];
}
