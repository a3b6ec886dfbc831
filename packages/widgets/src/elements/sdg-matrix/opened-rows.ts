import type { Plan } from '@machiplan/schema';
import { planIndex } from '@machiplan/sdk/internal';

/** What is open and closed otherwise than the plan suggests, by position in `plan.nodes`. */
export type OpenedRows = Map<number, boolean>;

/** Opens everything above a node, so that its row is listed. */
export function openWayTo(opened: OpenedRows, plan: Plan, node: string | undefined): void {
  const { positions, parent } = planIndex(plan);
  const position = node === undefined ? undefined : positions.get(node);
  if (position === undefined) return;
  for (let above = parent[position]!; above >= 0; above = parent[above]!) opened.set(above, true);
}
