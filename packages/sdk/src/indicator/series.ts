import type {
  GradeScale,
  Id,
  Indicator,
  LocalizedText,
  Observation,
  Origin,
  TimePoint,
} from '@machiplan/schema';
import { isFor, type Breakdown } from './breakdown.js';
import { comparableIn, coverageOf } from './comparable.js';
import { isFigure } from './decimals.js';
import type { Bound } from './format-value.js';
import { originIn } from './origin-in.js';
import { axisPeriodOf, hasBegunBy } from './time-axis.js';

/** Certainty of a figure, or the reason why it has no value. */
export type FigureStatus = NonNullable<Observation['status']>;

/** An observed value or the baseline, prepared for comparing and drawing. */
export interface Figure {
  readonly time: TimePoint;
  /** End of the period on the time axis, in decimal years; see `axisPeriodOf`. */
  readonly position: number;
  /** In the indicator's unit; undefined without one, which is not zero. */
  readonly value: number | undefined;
  /** The value in words, which is shown and never judged. */
  readonly text: LocalizedText | undefined;
  /** Id of a grade on the indicator's `gradeScale`, for values that are ordered words. */
  readonly grade: Id | undefined;
  /** The source states the value as approximate (約). */
  readonly approximate: boolean;
  /** The side of the number that the value lies on (以上, 未満 …). */
  readonly bound: Bound | undefined;
  readonly status: FigureStatus;
  /** The series breaks here: the figure does not compare with earlier ones. */
  readonly break: boolean;
  /** Origin of the figure; undefined if neither the document nor the caller states one. */
  readonly origin: Origin | undefined;
  /** The property of the indicator that has the record. */
  readonly part: 'baseline' | 'baselines' | 'observations';
  /** The record of the document, with source, notes and number of respondents. */
  readonly record: Observation;
}

/** A figure that has a value. */
export type KnownFigure = Figure & { readonly value: number };

export interface SeriesOptions extends Breakdown {
  /** Month a fiscal year starts in: `fiscalYearStartOf(plan)`. Default 4 (April). */
  readonly fiscalYearStart?: number | undefined;
  /** Origin if the indicator states none: the plan's `origin`. */
  readonly origin?: Origin | undefined;
  /** The scales to judge grades by: the plan's `gradeScales`. Without them, grades are not judged. */
  readonly gradeScales?: readonly GradeScale[] | undefined;
}

export interface LatestOptions extends SeriesOptions {
  /** Ignores figures after this time. Default: all count. */
  readonly asOf?: TimePoint | undefined;
  /** Includes forecasts (見込み). Default false: a forecast is not an observation. */
  readonly forecasts?: boolean | undefined;
}

/** From the least certain; of two figures for one time, the more certain one counts. */
const byCertainty: readonly FigureStatus[] = [
  'not-published',
  'forecast',
  'estimate',
  'provisional',
  'final',
];

function figureOf(
  indicator: Indicator,
  part: Figure['part'],
  record: Observation,
  { fiscalYearStart, origin }: SeriesOptions,
): Figure | undefined {
  // A value within a year stands for the day until which it was counted.
  const time =
    record.asOf !== undefined && coverageOf(record, fiscalYearStart) === 'part'
      ? record.asOf
      : record.time;
  const position = axisPeriodOf(time, fiscalYearStart)?.end;
  if (position === undefined) return undefined;
  return {
    time,
    position,
    value: isFigure(record.value) ? record.value : undefined,
    text: record.text,
    grade: record.grade,
    approximate: record.approximate === true,
    bound: record.bound,
    status: record.status ?? 'final',
    break: record.break === true,
    origin: originIn(indicator, part, record, origin),
    part,
    record,
  };
}

function moreCertain(first: Figure, second: Figure): Figure {
  const rank = (figure: Figure) => (isStated(figure) ? byCertainty.indexOf(figure.status) : -1);
  const figure = rank(second) > rank(first) ? second : first;
  return first.break === second.break ? figure : { ...figure, break: true };
}

/**
 * The observations of one group and district, oldest first, one per time. Gaps are figures without
 * value, so that a chart can show them. Of several for one time the most certain status counts (final,
 * provisional, estimate, forecast), then the first. Figures with an invalid time are dropped, and so are
 * those that do not compare with the target: see `apartFrom`.
 */
export function seriesOf(indicator: Indicator, options: SeriesOptions = {}): readonly Figure[] {
  const byTime = new Map<TimePoint, Figure>();
  const isComparable = comparableIn(indicator, options);
  for (const record of indicator.observations ?? []) {
    if (!isFor(record, options) || !isComparable(record)) continue;
    const figure = figureOf(indicator, 'observations', record, options);
    if (!figure) continue;
    const other = byTime.get(figure.time);
    byTime.set(figure.time, other ? moreCertain(other, figure) : figure);
  }
  return [...byTime.values()].sort((a, b) => a.position - b.position);
}

/**
 * The observations of one group and district that do not compare with its target: values within a year,
 * running totals beside yearly values, and intervals of another length or kind. Oldest first; to be
 * shown apart from the series, and never judged.
 */
export function apartFrom(indicator: Indicator, options: SeriesOptions = {}): readonly Figure[] {
  const isComparable = comparableIn(indicator, options);
  return (indicator.observations ?? [])
    .filter((record) => isFor(record, options) && !isComparable(record))
    .flatMap((record) => figureOf(indicator, 'observations', record, options) ?? [])
    .sort((a, b) => a.position - b.position);
}

/** Tells whether the figure has a value, a grade or words. */
export function isStated({ value, text, grade }: Figure): boolean {
  return value !== undefined || text !== undefined || grade !== undefined;
}

/** Tells whether the figure has a value and may be judged; forecasts only on request. */
export function isKnown(figure: Figure, forecasts = false): figure is KnownFigure {
  return figure.value !== undefined && (forecasts || figure.status !== 'forecast');
}

/**
 * The newest observation with a number, up to `asOf` if given. Undefined without one: nothing observed
 * yet, not published, in words, or forecasts only.
 */
export function latestObservation(
  indicator: Indicator,
  options: LatestOptions = {},
): KnownFigure | undefined {
  return seriesOf(indicator, options).findLast(
    (figure): figure is KnownFigure =>
      isKnown(figure, options.forecasts) &&
      hasBegunBy(figure.time, options.asOf, options.fiscalYearStart),
  );
}

/**
 * The newest observation to show, up to `asOf` if given: a number, a grade or words. Undefined without
 * one. For judging, use `latestObservation`.
 */
export function latestFigure(
  indicator: Indicator,
  options: LatestOptions = {},
): Figure | undefined {
  return seriesOf(indicator, options).findLast(
    (figure) =>
      isStated(figure) &&
      (options.forecasts === true || figure.status !== 'forecast') &&
      hasBegunBy(figure.time, options.asOf, options.fiscalYearStart),
  );
}

/**
 * The value that the plan starts from, if the document states one for this group and district. Never
 * replaced by the first observation. Its `value` is undefined if it is stated as not published.
 */
export function baselineOf(indicator: Indicator, options: SeriesOptions = {}): Figure | undefined {
  const { baseline, baselines } = indicator;
  const isComparable = comparableIn(indicator, options);
  if (baseline && isFor(baseline, options) && isComparable(baseline))
    return figureOf(indicator, 'baseline', baseline, options);
  const record = baselines?.find((each) => isFor(each, options) && isComparable(each));
  return record && figureOf(indicator, 'baselines', record, options);
}

/** Tells whether the series breaks after `from` and not after `to` (positions in decimal years). */
export function hasBreakBetween(series: readonly Figure[], from: number, to: number): boolean {
  return series.some((figure) => figure.break && figure.position > from && figure.position <= to);
}
