import type { Plan } from '@machiplan/schema';
import type { GaugeModel } from '../gauge-model.js';

/**
 * True if a gauge has more to say than value, sentence and status: a grade of the publisher, why there
 * is no value or status, notes, a value within a year. The words and the code for that are fetched for such gauges only.
 */
export function hasRemarks(plan: Plan, gauge: GaugeModel): boolean {
  const { indicator, status, notes, notPublished, isOutdated, progress } = gauge;
  return (
    status === 'none' ||
    notes.length > 0 ||
    notPublished !== undefined ||
    isOutdated ||
    progress.partYear !== undefined ||
    plan.evaluations.some((each) => each.indicator === indicator.id)
  );
}
