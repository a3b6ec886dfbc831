import type { PlanIndex } from './plan-index.js';

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
