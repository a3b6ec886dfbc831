import type * as Plan from '../generated/plan-document.js';
import * as rules from '../generated/plan-rules.js';
import { isData, drop, pointerOf, report, without, type CheckContext } from './check-context.js';
import type { Rule } from './rule.js';
import { isBefore } from './time-order.js';

/**
 * Rules of the field that a schema cannot say. Each takes a record (or list) that is good by the
 * schema and gives it back, repaired, or undefined to leave it out.
 */
type FieldRule = (value: never, reading: CheckContext) => unknown;

function checkPeriod(period: Plan.Period, reading: CheckContext): Plan.Period {
  const { start, end } = period;
  if (!end || !isBefore(end, start, reading.fiscalYearStart)) return period;
  report(reading, 'error', 'period-reversed', { start, end });
  return without(period, 'end');
}

/** 緯度, 経度 in the usual spoken order: certain only where the second cannot be a latitude. */
function checkPosition(position: Plan.Position, reading: CheckContext): Plan.Position | undefined {
  const [longitude, latitude] = position;
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return position;
  if (Math.abs(longitude) > 90 || Math.abs(latitude) > 180) {
    return drop(reading, 'out-of-range:position', { value: position });
  }
  const result: Plan.Position = [latitude, longitude];
  report(reading, 'error', 'swapped-position', { value: position, result });
  return result;
}

function checkTarget(target: Plan.Target, reading: CheckContext): Plan.Target {
  const baseline = reading.subject?.baseline;
  if (
    !isData(baseline) ||
    baseline.group !== target.group ||
    baseline.district !== target.district
  ) {
    return target;
  }
  const { time, value } = baseline;
  const isTime = typeof time === 'string' && rules.TimePoint.pattern?.test(time);
  if (isTime && target.time && isBefore(target.time, time, reading.fiscalYearStart)) {
    report(reading, 'warning', 'target-before-baseline', { time: target.time, baseline: time });
  }
  if (
    typeof value === 'number' &&
    value === target.value &&
    reading.subject?.direction !== 'maintain'
  ) {
    report(reading, 'warning', 'target-equals-baseline', { value });
  }
  return target;
}

function checkRelation(relation: Plan.Relation, reading: CheckContext): Plan.Relation | undefined {
  const { to, toPlan = reading.id } = relation;
  if (toPlan !== reading.id || reading.ids.get('nodes')?.has(to)) return relation;
  const pointer = `${pointerOf(reading.path)}/to`;
  return report(reading, 'error', 'unknown-reference', { value: to, list: 'nodes' }, { pointer });
}

function checkEvaluation(evaluation: Plan.Evaluation, reading: CheckContext): unknown {
  if (evaluation.node ?? evaluation.indicator) return evaluation;
  return drop(reading, 'missing:node-or-indicator', {});
}

export const fieldRules = new Map<Rule, FieldRule>([
  [rules.Period, checkPeriod],
  [rules.Position, checkPosition],
  [rules.Target, checkTarget],
  [rules.Relation, checkRelation],
  [rules.Evaluation, checkEvaluation],
]);
