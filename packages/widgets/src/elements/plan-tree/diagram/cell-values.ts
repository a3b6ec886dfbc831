import type { Budget, Plan } from '@machiplan/schema';
import { indicatorsOf } from '@machiplan/sdk';
import { amountOf } from '@machiplan/sdk/actions';
import { compareTime, fiscalYearStartOf } from '@machiplan/sdk/time';
import { planIndex, type PlanIndex } from '@machiplan/sdk/internal';
import type { Sizing } from './diagram-kinds.js';

const cache = new WeakMap<Plan, Map<Sizing, Float64Array>>();

/** The size of each node with its descendants, by position. Computed once per plan. */
export function valuesFor(plan: Plan, sizing: Sizing): Float64Array {
  let planValues = cache.get(plan);
  if (!planValues) cache.set(plan, (planValues = new Map<Sizing, Float64Array>()));
  let values = planValues.get(sizing);
  if (!values) planValues.set(sizing, (values = valuesOf(plan, sizing)));
  return values;
}

/**
 * Computes the sizes.
 *
 * - `entries`: number of entries at the lowest level; a leaf counts 1.
 * - `indicators`: number of indicators; one of two nodes counts for both.
 * - `budget`: amount of the latest year with budgets, in whole units of the currency. Where both a node
 *   and its descendants have amounts, the larger counts, since one may contain the other.
 */
function valuesOf(plan: Plan, sizing: Sizing): Float64Array {
  const index = planIndex(plan);
  switch (sizing) {
    case 'entries':
      return summedUp(index, (at) => (index.subtreeSize[at] === 1 ? 1 : 0));
    case 'indicators':
      return summedUp(index, (at) => indicatorsOf(plan, plan.nodes[at]!.id).length);
    case 'budget':
      return budgetValues(plan, index);
  }
}

function summedUp({ parent, size }: PlanIndex, ownOf: (position: number) => number): Float64Array {
  const values = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    values[at]! += ownOf(at);
    const parentAt = parent[at]!;
    if (parentAt >= 0) values[parentAt]! += values[at]!;
  }
  return values;
}

function budgetValues(plan: Plan, { parent, positions, size }: PlanIndex): Float64Array {
  const own = new Map<number, number>();
  const year = newestYear(plan);
  for (const budget of plan.budgets) {
    const position = positions.get(budget.node);
    const amount = amountOf(budget);
    // Amounts of one year are in order of decision; the last one counts.
    if (budget.time === year && position !== undefined && amount !== undefined && amount > 0) {
      own.set(position, amount);
    }
  }
  const values = new Float64Array(size);
  for (let at = size - 1; at >= 0; at--) {
    values[at] = Math.max(values[at]!, own.get(at) ?? 0);
    const parentAt = parent[at]!;
    if (parentAt >= 0) values[parentAt]! += values[at]!;
  }
  return values;
}

/** The latest time with a budget; undefined without budgets. */
export function newestYear(plan: Plan): Budget['time'] | undefined {
  const fiscalYearStart = fiscalYearStartOf(plan);
  return plan.budgets.reduce<string | undefined>(
    (newest, { time }) =>
      newest === undefined || compareTime(time, newest, fiscalYearStart) > 0 ? time : newest,
    undefined,
  );
}
