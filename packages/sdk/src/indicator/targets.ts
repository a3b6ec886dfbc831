import type { Indicator, LocalizedText, Origin, Target, TimePoint } from '@machiplan/schema';
import { isFor } from './breakdown.js';
import { isFigure } from './decimals.js';
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
  readonly kind: 'interim' | 'final';
  readonly origin: Origin | undefined;
  /** The record it was read from. */
  readonly record: Target;
}

/** How far from a target still counts as there, in the unit; undefined when the plan does not say. */
export function toleranceOf({ tolerance }: Indicator): number | undefined {
  return isFigure(tolerance) && tolerance >= 0 ? tolerance : undefined;
}

/** Whether the target says a number. */
export function isNumeric({ low, high }: TargetFigure): boolean {
  return low !== undefined || high !== undefined;
}

function boundsOf({ value, min, max }: Target): Pick<TargetFigure, 'low' | 'high'> {
  if (isFigure(value)) return { low: value, high: value };
  const low = isFigure(min) ? min : undefined;
  const high = isFigure(max) ? max : undefined;
  // A range that ends before it starts says nothing; turning it round would be a guess.
  if (low !== undefined && high !== undefined && low > high) {
    return { low: undefined, high: undefined };
  }
  return { low, high };
}

/**
 * The targets for one group and district, in order of time, one without time last. Which is final:
 * those the document calls so; otherwise the last that is not called interim; all others are interim.
 * A target with neither number nor words is left out. Empty when there are none.
 */
export function targetsOf(
  indicator: Indicator,
  options: SeriesOptions = {},
): readonly TargetFigure[] {
  const targets = (indicator.targets ?? [])
    .filter((record) => isFor(record, options))
    .map((record) => {
      const { time, text } = record;
      const position =
        time === undefined ? undefined : axisPeriodOf(time, options.fiscalYearStart)?.end;
      const origin = originIn(indicator, 'targets', record, options.origin);
      return {
        time,
        position,
        ...boundsOf(record),
        text,
        kind: 'interim',
        origin,
        record,
      } as const;
    })
    .filter((target) => isNumeric(target) || target.text !== undefined)
    .sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
  const last =
    targets.findLast(({ record }) => record.kind === 'final') ??
    targets.findLast(({ record }) => record.kind === undefined);
  return targets.map((target) =>
    target === last || target.record.kind === 'final' ? { ...target, kind: 'final' } : target,
  );
}

/** The final target; undefined when there is none, or only interim ones. */
export function finalTarget(
  indicator: Indicator,
  options: SeriesOptions = {},
): TargetFigure | undefined {
  return targetsOf(indicator, options).findLast(({ kind }) => kind === 'final');
}
