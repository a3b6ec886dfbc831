import type { Plan } from '@machiplan/schema';
import type { Figure, ProgressOptions } from '@machiplan/sdk';
import { fiscalYearStartOf } from '@machiplan/sdk/time';
import { axisPeriodOf } from '@machiplan/sdk/internal';

/** Age from which a value is told to be old, in years. */
const mostYears = 2;

const newest = new WeakMap<Plan, number>();

/** End of the newest observed period of all indicators of a plan, in decimal years. */
function newestPosition(plan: Plan): number {
  let position = newest.get(plan);
  if (position === undefined) {
    const start = fiscalYearStartOf(plan);
    position = -Infinity;
    for (const { observations = [] } of plan.indicators) {
      for (const { time, value, status } of observations) {
        if (value === null || value === undefined || status === 'forecast') continue;
        position = Math.max(position, axisPeriodOf(time, start)?.end ?? -Infinity);
      }
    }
    newest.set(plan, position);
  }
  return position;
}

/**
 * True if a value is more than two years older than the newest one of the plan, or than the time asked
 * for. No clock: a plan that ended does not grow old.
 */
export function isOutdated(
  plan: Plan,
  { position }: Pick<Figure, 'position'>,
  { asOf, fiscalYearStart }: ProgressOptions,
): boolean {
  const asked = asOf === undefined ? undefined : axisPeriodOf(asOf, fiscalYearStart)?.end;
  const latest = Math.min(newestPosition(plan), asked ?? Infinity);
  return latest - position > mostYears;
}
