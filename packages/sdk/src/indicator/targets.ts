import type { Id, Indicator, LocalizedText, Origin, Target, TimePoint } from '@machiplan/schema';
import { isFor } from './breakdown.js';
import { isFigure } from './decimals.js';
import type { Bound } from './format-value.js';
import { originIn } from './origin-in.js';
import type { SeriesOptions } from './series.js';
import { axisPeriodOf } from './time-axis.js';

/** One target: a number (`low` equals `high`), a range, a bound on one side, or words only. */
export interface TargetFigure {
  /** By when; undefined when the plan does not say. */
  readonly time: TimePoint | undefined;
  /** End of that period on the time axis, in decimal years. */
  readonly position: number | undefined;
  /** At least this, in the indicator's unit. */
  readonly low: number | undefined;
  /** At most this, in the indicator's unit. */
  readonly high: number | undefined;
  /** The plan's own words (増加 …), alone or beside the number. */
  readonly text: LocalizedText | undefined;
  /** Id of a grade on the indicator's `gradeScale`. */
  readonly grade: Id | undefined;
  /** The source states the number as approximate (約). */
  readonly approximate: boolean;
  /** The side of the number that the target lies on, if the source states one (以上, 超 …). */
  readonly bound: Bound | undefined;
  readonly kind: 'interim' | 'final';
  readonly origin: Origin | undefined;
  readonly part: 'targets';
  /** The record of the document. */
  readonly record: Target;
}

/** Allowed distance from a target, in the unit; undefined if the plan states none. */
export function toleranceOf({ tolerance }: Indicator): number | undefined {
  return isFigure(tolerance) && tolerance >= 0 ? tolerance : undefined;
}

/** Tells whether the target has a number. */
export function isNumeric({ low, high }: TargetFigure): boolean {
  return low !== undefined || high !== undefined;
}

function boundsOf({ value, min, max, bound }: Target): Pick<TargetFigure, 'low' | 'high'> {
  if (isFigure(value)) {
    const isUpper = bound === 'at-most' || bound === 'less-than';
    const isLower = bound === 'at-least' || bound === 'more-than';
    return { low: isUpper ? undefined : value, high: isLower ? undefined : value };
  }
  const low = isFigure(min) ? min : undefined;
  const high = isFigure(max) ? max : undefined;
  // A reversed range is ignored; swapping its ends would be a guess.
  if (low !== undefined && high !== undefined && low > high) {
    return { low: undefined, high: undefined };
  }
  return { low, high };
}

/**
 * The targets of one group and district, in order of time, those without time last. Final are those
 * that the document calls so, otherwise the last one not called interim; all others are interim. Targets
 * without number, grade and words are dropped.
 */
export function targetsOf(
  indicator: Indicator,
  options: SeriesOptions = {},
): readonly TargetFigure[] {
  const targets = (indicator.targets ?? [])
    .filter((record) => isFor(record, options))
    .map((record) => {
      const { time, text, grade, bound } = record;
      const position =
        time === undefined ? undefined : axisPeriodOf(time, options.fiscalYearStart)?.end;
      const origin = originIn(indicator, 'targets', record, options.origin);
      return {
        time,
        position,
        ...boundsOf(record),
        text,
        grade,
        approximate: record.approximate === true,
        bound,
        kind: 'interim',
        origin,
        part: 'targets',
        record,
      } as const;
    })
    .filter((target) => isNumeric(target) || (target.text ?? target.grade) !== undefined)
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
  const last =
    targets.findLast(({ record }) => record.kind === 'final') ??
    targets.findLast(({ record }) => record.kind === undefined);
  return targets.map((target) =>
    target === last || target.record.kind === 'final' ? { ...target, kind: 'final' } : target,
  );
}

/** The final target; undefined without one, or with interim ones only. */
export function finalTarget(
  indicator: Indicator,
  options: SeriesOptions = {},
): TargetFigure | undefined {
  return targetsOf(indicator, options).findLast(({ kind }) => kind === 'final');
}
