import type { Plan } from '@machiplan/schema';
import { labelFor } from '@machiplan/sdk/format';
import { servedCount, type GoalCells } from '../goal-cells.js';
import type { RowOrder } from '../matrix-rows.js';

/**
 * How to compare two rows. By a column: stated by the node itself before stated below it, strong
 * before weak, many before few. By title: as a dictionary of the language would.
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
  const weight = weights(plan, cells, by);
  return (a, b) => sign * (weight[a]! - weight[b]!);
}

/** One number a row, so that comparing is a subtraction. */
function weights(plan: Plan, cells: GoalCells, by: number | 'total'): Float64Array {
  const weight = new Float64Array(plan.nodes.length);
  for (let row = 0; row < weight.length; row++) {
    if (by === 'total') {
      weight[row] = servedCount(cells, row) + cells.ownCounts[row]! / 100;
    } else {
      const cell = row * cells.columns + by;
      weight[row] = (cells.own[cell]! >> 3) + 1 - 1 / (1 + cells.below[cell]!);
    }
  }
  return weight;
}
