import type { Indicator, Observation, Origin, TimePoint } from '@machiplan/schema';
import { isFor, type Breakdown } from './breakdown.js';
import { isFigure } from './decimals.js';
import { originIn } from './origin-in.js';
import { axisPeriodOf, hasBegunBy } from './time-axis.js';

/** How sure a figure is; `not-published` has no value. */
export type FigureStatus = NonNullable<Observation['status']>;

/** One observed value, ready to be compared and drawn. */
export interface Figure {
  readonly time: TimePoint;
  /** End of the period on the time axis, in decimal years; see `axisPeriodOf`. */
  readonly position: number;
  /** In the indicator's unit; undefined where there is none, which is not zero. */
  readonly value: number | undefined;
  readonly status: FigureStatus;
  /** It does not compare with what stands before it (series break). */
  readonly break: boolean;
  /** How the figure came about; undefined when neither the document nor the caller says. */
  readonly origin: Origin | undefined;
  /** The record it was read from, with source, notes and number of respondents. */
  readonly record: Observation;
}

/** A figure that has a value. */
export type KnownFigure = Figure & { readonly value: number };

export interface SeriesOptions extends Breakdown {
  /** Month a fiscal year starts in, 1 to 12; the plan's `fiscalYearStart`. Default 4 (April). */
  readonly fiscalYearStart?: number | undefined;
  /** What applies where the indicator does not say: the plan's `origin`. */
  readonly origin?: Origin | undefined;
}

export interface LatestOptions extends SeriesOptions {
  /** Leaves out what comes after this time. Default: nothing is left out. */
  readonly asOf?: TimePoint | undefined;
  /** Takes forecasts (見込み) as well. Default false: a forecast is not an observation. */
  readonly forecasts?: boolean | undefined;
}

// Where a document gives one time twice, the surer figure counts.
const sureness: readonly FigureStatus[] = [
  'not-published',
  'forecast',
  'estimate',
  'provisional',
  'final',
];

function figureOf(
  indicator: Indicator,
  part: 'baseline' | 'observations',
  record: Observation,
  { fiscalYearStart, origin }: SeriesOptions,
): Figure | undefined {
  const position = axisPeriodOf(record.time, fiscalYearStart)?.end;
  if (position === undefined) return undefined;
  return {
    time: record.time,
    position,
    value: isFigure(record.value) ? record.value : undefined,
    status: record.status ?? 'final',
    break: record.break === true,
    origin: originIn(indicator, part, record, origin),
    record,
  };
}

function surer(first: Figure, second: Figure): Figure {
  const rank = ({ value, status }: Figure) => (value === undefined ? -1 : sureness.indexOf(status));
  const kept = rank(second) > rank(first) ? second : first;
  return first.break === second.break ? kept : { ...kept, break: true };
}

/**
 * The observations for one group and district, oldest first, one per time. Gaps stay in it as figures
 * without value, so that a chart can show them. Where one time is given twice, the surer status counts
 * (final, provisional, estimate, forecast), then the first given. A time that cannot be read is left
 * out. Empty when there are none.
 */
export function seriesOf(indicator: Indicator, options: SeriesOptions = {}): readonly Figure[] {
  const byTime = new Map<TimePoint, Figure>();
  for (const record of indicator.observations ?? []) {
    if (!isFor(record, options)) continue;
    const figure = figureOf(indicator, 'observations', record, options);
    if (!figure) continue;
    const other = byTime.get(figure.time);
    byTime.set(figure.time, other ? surer(other, figure) : figure);
  }
  return [...byTime.values()].sort((a, b) => a.position - b.position);
}

/** Whether the figure has a value and may be judged: forecasts only when asked for. */
export function isKnown(figure: Figure, forecasts = false): figure is KnownFigure {
  return figure.value !== undefined && (forecasts || figure.status !== 'forecast');
}

/**
 * The newest observation with a value, up to `asOf` where given. Undefined when there is none:
 * nothing observed yet, not published, or forecasts only.
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
 * The value the plan starts from, if the document gives it for this group and district. It is never
 * replaced by the first observation. Its `value` is undefined when it is named but not published.
 */
export function baselineOf(indicator: Indicator, options: SeriesOptions = {}): Figure | undefined {
  const { baseline } = indicator;
  if (!baseline || !isFor(baseline, options)) return undefined;
  return figureOf(indicator, 'baseline', baseline, options);
}

/** Whether the definition changes after `from` and not after `to` (positions in decimal years). */
export function hasBreakBetween(series: readonly Figure[], from: number, to: number): boolean {
  return series.some((figure) => figure.break && figure.position > from && figure.position <= to);
}
