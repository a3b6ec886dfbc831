import { isNotPublished } from '@machiplan/sdk';
import type { Plan } from '@machiplan/schema';
import { servedCount, type GoalCells } from './goal-cells.js';

/**
 * In how many columns a row states something, as it is written at the end of the row: in brackets
 * where only nodes below state it, a dash where the plan says that it is not published.
 */
export function rowCount(plan: Plan, cells: GoalCells, position: number): string {
  const own = cells.ownCounts[position]!;
  if (own > 0) return String(own);
  const served = servedCount(cells, position);
  if (served > 0) return `(${served})`;
  return isNotPublished(plan.nodes[position]!, 'sdgs') ? '–' : '0';
}
