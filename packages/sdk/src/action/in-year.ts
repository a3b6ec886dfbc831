import type { Action, Plan } from '@machiplan/schema';
import { fiscalYearOf } from '../time/fiscal-year.js';
import { actionsOf, type NodeScope } from './of-node.js';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';

/**
 * The actions of a fiscal year, in document order, including those with a month or day in it. An action
 * with a calendar year spans two fiscal years and belongs to neither.
 *
 * @param fiscalYear The common-era year it starts in: 2024 for 令和6年度.
 * @param nodeId Only the actions of this node.
 */
export function actionsIn(
  plan: Plan,
  fiscalYear: number,
  nodeId?: string,
  scope?: NodeScope,
): readonly Action[] {
  const actions = nodeId === undefined ? plan.actions : actionsOf(plan, nodeId, scope);
  return actions.filter(({ time }) => fiscalYearOf(time, fiscalYearStartOf(plan)) === fiscalYear);
}

/** The fiscal years in which a plan has actions, ascending. */
export function actionYearsOf(plan: Plan): readonly number[] {
  const years = plan.actions.flatMap(
    ({ time }) => fiscalYearOf(time, fiscalYearStartOf(plan)) ?? [],
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
