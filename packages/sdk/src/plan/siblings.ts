import type { Plan } from '@machiplan/schema';
import { perPlan } from './per-plan.js';
import { planIndex, type PlanIndex } from './plan-index.js';

/** Position of the first child in outline order, -1 for none. Constant time. */
export function firstChildAt(index: PlanIndex, position: number): number {
  return index.subtreeSize[position]! > 1 ? index.outline[index.rank[position]! + 1]! : -1;
}

/** Position of the next sibling (of the next root, for a root), -1 for none. Constant time. */
export function nextSiblingAt(index: PlanIndex, position: number): number {
  const after = index.rank[position]! + index.subtreeSize[position]!;
  const next = index.outline[after];
  return next !== undefined && index.parent[next] === index.parent[position] ? next : -1;
}

/** Whether the second position lies in the subtree of the first, or is the same. Constant time. */
export function isWithinAt(index: PlanIndex, position: number, below: number): boolean {
  const distance = index.rank[below]! - index.rank[position]!;
  return distance >= 0 && distance < index.subtreeSize[position]!;
}

/** Where each node stands among its siblings, by position: what `aria-posinset` needs. */
export interface SiblingPositions {
  /** Place among the children of its parent (among the roots, for a root), from 1. */
  readonly place: Int32Array;
  /** Number of own children. */
  readonly childCount: Int32Array;
  /** Number of roots. */
  readonly rootCount: number;
}

/**
 * Places and child counts of all nodes. Apart from the index, because only what draws or announces
 * a tree needs them. The size of the set a node stands in is `childCount` of its parent, or
 * `rootCount`.
 */
export const siblingPositions: (plan: Plan) => SiblingPositions = /* @__PURE__ */ perPlan(
  (plan) => {
    const { size, parent } = planIndex(plan);
    const place = new Int32Array(size);
    const childCount = new Int32Array(size);
    let rootCount = 0;
    for (let position = 0; position < size; position++) {
      const above = parent[position]!;
      place[position] = above < 0 ? ++rootCount : ++childCount[above]!;
    }
    return { place, childCount, rootCount };
  },
);
