import type { Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { countBelow, servedCount, strengthRank, type GoalCells } from '../goal-cells.js';
import type { RowOrder } from '../matrix-rows.js';

/**
 * Comparator for rows. By column: stated by the node itself before stated below it, strong before
 * weak, many before few. By title: in dictionary order of the language.
 */
export function compareRows(
  plan: Plan,
  cells: GoalCells,
  { by, descending }: RowOrder,
  language: string,
): (a: number, b: number) => number {
  const sign = descending ? -1 : 1;
  if (by === 'title') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    const title = (position: number) => labelFor(plan.nodes[position]!.title, language, plan);
    return (a, b) => sign * compare(title(a), title(b));
  }
  const weights = rowWeights(plan, cells, by);
  return (a, b) => sign * (weights[a]! - weights[b]!);
}

/** One number per row, so that comparing is a subtraction. */
function rowWeights(plan: Plan, cells: GoalCells, by: number | 'total'): Float64Array {
  const weights = new Float64Array(plan.nodes.length);
  for (let row = 0; row < weights.length; row++) {
    weights[row] =
      by === 'total'
        ? servedCount(cells, row) + cells.ownCounts[row]! / 100
        : strengthRank(cells, row, by) + 1 - 1 / (1 + countBelow(cells, row, by));
  }
  return weights;
}
