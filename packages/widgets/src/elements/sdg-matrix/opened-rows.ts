import type { Plan } from '@machiplan/schema';
import { planIndex } from '@machiplan/sdk/internal';

/** Opens all ancestors of a node, so that its row is listed. */
export function openAncestors(
  opened: ReadonlyMap<number, boolean>,
  plan: Plan,
  node: string | undefined,
): ReadonlyMap<number, boolean> {
  const { positions, parent } = planIndex(plan);
  const position = node === undefined ? undefined : positions.get(node);
  if (position === undefined || parent[position]! < 0) return opened;
  const next = new Map(opened);
  for (let above = parent[position]!; above >= 0; above = parent[above]!) next.set(above, true);
  return next;
}
