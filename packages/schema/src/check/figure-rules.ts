import type * as Plan from '../generated/plan-document.js';
import { TimePoint } from '../generated/plan-rules.js';
import {
  drop,
  isData,
  pointerOf,
  report,
  without,
  type CheckContext,
  type Data,
} from './check-context.js';
import { endsBefore, isBefore, isReversed } from './time-order.js';

/** Statuses that say why there is no value; beside a value they are dropped. */
const noValueStatuses: ReadonlySet<unknown> = new Set([
  'missing',
  'not-applicable',
  'not-yet',
  'withheld',
]);

const bounds = { 'at-least': 1, 'more-than': 1, 'at-most': -1, 'less-than': -1 } as const;

/** The pointer of a property of the record at the present place. */
function pointerTo(context: CheckContext, key: string): { readonly pointer: string } {
  return { pointer: `${pointerOf(context.path)}/${key}` };
}

/** Checks a printed change: it says something, and its numbers go the same way. */
export function checkChange(
  change: Plan.PublishedChange,
  context: CheckContext,
): Plan.PublishedChange | undefined {
  const { difference, percent, printed } = change;
  if (difference === undefined && percent === undefined && printed === undefined) {
    return drop(context, 'missing:change', {});
  }
  if ((difference ?? 0) * (percent ?? 0) < 0) {
    return drop(context, 'conflicting-change', { difference, percent });
  }
  return change;
}

/** Checks an observed value, or the baseline. */
export function checkObservation(
  observation: Plan.Observation,
  context: CheckContext,
): Plan.Observation | undefined {
  const { time, asOf } = observation;
  if (isReversedTime(time, context)) return undefined;
  if (asOf && isBefore(asOf, time, context.fiscalYear)) {
    const place = pointerTo(context, 'asOf');
    report(context, 'warning', 'as-of-before-time', { value: asOf, time }, place);
  }
  const from = observation.change?.from;
  if (from && !endsBefore(from, time, context.fiscalYear)) {
    report(
      context,
      'error',
      'change-from-later',
      { value: from, time },
      pointerTo(context, 'change'),
    );
    return withoutConflicts(without(observation, 'change'), context, asOf);
  }
  return withoutConflicts(observation, context, asOf);
}

/** Checks a target beside the baseline of the same group and district. */
export function checkTarget(target: Plan.Target, context: CheckContext): Plan.Target | undefined {
  if (target.time && isReversedTime(target.time, context)) return undefined;
  let result = withoutConflicts(target, context);
  if (result.bound && (result.min ?? result.max) !== undefined) {
    report(context, 'error', 'bound-beside-range', {}, pointerTo(context, 'bound'));
    result = without(result, 'bound');
  }
  compareToBaseline(target, context);
  return result;
}

function isReversedTime(time: string, context: CheckContext): boolean {
  if (!isReversed(time, context.fiscalYear)) return false;
  report(context, 'error', 'interval-reversed', { value: time }, pointerTo(context, 'time'));
  return true;
}

function withoutConflicts<Figure extends Plan.Observation | Plan.Target>(
  figure: Figure,
  context: CheckContext,
  asOf?: string,
): Figure {
  let result = figure;
  const { value, status, bound, coverage, time, grade } = figure;
  if (typeof value === 'number' && noValueStatuses.has(status)) {
    report(context, 'error', 'conflicting-status', { status, value }, pointerTo(context, 'status'));
    result = without(result, 'status');
  }
  if (bound && typeof value !== 'number') {
    report(context, 'error', 'bound-without-value', {}, pointerTo(context, 'bound'));
    result = without(result, 'bound');
  } else if (bound) {
    reportBoundAgainstDirection(bound, directionOf(figure, context), context);
  }
  if (coverage === 'whole' && asOf && time && endsBefore(asOf, time, context.fiscalYear)) {
    const place = pointerTo(context, 'coverage');
    report(context, 'error', 'conflicting-coverage', { value: asOf, time }, place);
    result = without(result, 'coverage');
  }
  return grade === undefined ? result : withKnownGrade(result, grade, context);
}

/** The direction of the figure's group, else that of the indicator, as given. */
function directionOf({ group }: Plan.Observation | Plan.Target, context: CheckContext): unknown {
  const { direction, groups } = context.subject ?? {};
  const list = group !== undefined && Array.isArray(groups) ? (groups as unknown[]) : [];
  return list.filter(isData).find(({ id }) => id === group)?.direction ?? direction;
}

function reportBoundAgainstDirection(
  bound: keyof typeof bounds,
  direction: unknown,
  context: CheckContext,
): void {
  const wanted = direction === 'increase' ? 1 : direction === 'decrease' ? -1 : bounds[bound];
  // An observation may lie on either side; a target that contradicts the direction is a mistake.
  if (wanted === bounds[bound] || context.path.at(-2) !== 'targets') return;
  const place = pointerTo(context, 'bound');
  report(context, 'warning', 'bound-against-direction', { value: bound, direction }, place);
}

/** A grade that is not on the indicator's scale is words, and becomes the text of the figure. */
function withKnownGrade<Figure extends Plan.Observation | Plan.Target>(
  figure: Figure,
  grade: string,
  context: CheckContext,
): Figure {
  const scale = context.subject?.gradeScale;
  if (typeof scale === 'string' && context.ids.get(gradesOf(scale))?.has(grade)) return figure;
  report(context, 'error', 'unknown-grade', { value: grade }, pointerTo(context, 'grade'));
  return { text: grade, ...without(figure, 'grade') };
}

/** The name under which the grades of a scale are remembered. */
export function gradesOf(scale: string): string {
  return `gradeScales/${scale}`;
}

function compareToBaseline(target: Plan.Target, context: CheckContext): void {
  const { time, value } = baselineFor(target, context.subject) ?? {};
  const isTime = typeof time === 'string' && TimePoint.pattern?.test(time);
  if (isTime && target.time && isBefore(target.time, time, context.fiscalYear)) {
    report(context, 'warning', 'target-before-baseline', { time: target.time, baseline: time });
  }
  if (
    typeof value === 'number' &&
    value === target.value &&
    directionOf(target, context) !== 'maintain'
  ) {
    report(context, 'warning', 'target-equals-baseline', { value });
  }
}

/** The baseline of the same group and district, as it was given. */
function baselineFor({ group, district }: Plan.Target, indicator: Data | undefined) {
  const { baseline, baselines } = indicator ?? {};
  return [baseline, ...(Array.isArray(baselines) ? (baselines as unknown[]) : [])]
    .filter(isData)
    .find((one) => one.group === group && one.district === district);
}
