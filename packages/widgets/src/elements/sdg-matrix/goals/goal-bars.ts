import type { Plan } from '@machiplan/schema';
import { planIndex } from '@machiplan/sdk/internal';
import { relationAt, type GoalCells } from '../goal-cells.js';
import { firstRows, type RowChoice } from '../matrix-rows.js';

/** The entries that state a relation to one goal, or to one target, themselves. */
export interface GoalBar {
  /** Column of the cells, from 0. */
  readonly column: number;
  /** Positions in `plan.nodes` in the order of the plan. */
  readonly entries: readonly number[];
  /** Number of them with a primary relation. */
  readonly primary: number;
}

/**
 * Collects the entries of each column in one pass. Entries above the chosen level, of other trees,
 * or hidden by the filters of the page do not count.
 */
export function goalBars(
  plan: Plan,
  cells: GoalCells,
  { level, trees, isListed }: Pick<RowChoice, 'level' | 'trees' | 'isListed'>,
): readonly GoalBar[] {
  const { outline, rank, subtreeSize } = planIndex(plan);
  const bars = [...Array(cells.columns).keys()].map((column) => ({
    column,
    entries: [] as number[],
    primary: 0,
  }));
  const first = firstRows(plan, { ...(level !== undefined && { level }), ...(trees && { trees }) });
  for (const top of first) {
    const start = rank[top]!;
    for (const position of outline.subarray(start, start + subtreeSize[top]!)) {
      if (cells.ownCounts[position] === 0 || isListed?.(position) === false) continue;
      for (const bar of bars) {
        const relation = relationAt(cells, position, bar.column);
        if (!relation) continue;
        bar.entries.push(position);
        if (relation.strength === 'primary') bar.primary++;
      }
    }
  }
  return bars;
}
