import {
  baselineOf,
  expectedPath,
  seriesOf,
  targetsOf,
  type Figure,
  type FigureStatus,
  type TargetFigure,
} from '@machiplan/sdk';
import type { GaugeModel } from '../gauge-model.js';
import { niceTicks } from './nice-ticks.js';

/** Height of the field the values are drawn in, in px; years stand below it. */
export const plotHeight = 200;
/** Where the field starts and ends, as shares of the width: room for the numbers and the last dot. */
const left = 0.1;
const right = 0.96;
/** Room above the highest and below the lowest line, in px. */
const edge = 18;
/** Least distance of two years, as shares of the width: always shown, or only where there is room. */
const apart = { always: 0.26, wide: 0.12 };
/** Half a year's width where it is set against an edge instead of in the middle, as a share. */
const shift = 0.08;

/** A place in the chart: share of the width, px from the top. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartObservation extends ChartPoint {
  readonly figure: Figure;
  /** The newest that counts at the time looked at. */
  readonly isCurrent: boolean;
  /** Ends of the uncertainty given, in px from the top. */
  readonly uncertainty: readonly [number, number] | undefined;
}

/** A piece of the line; it is as sure as the less sure of its ends. */
export interface ChartSegment {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
  readonly certainty: FigureStatus;
}

export interface ChartTarget {
  readonly target: TargetFigure;
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Where everything in the chart of a series stands. */
export interface SeriesLayout {
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly {
    readonly time: string;
    readonly x: number;
    readonly isMinor: boolean;
  }[];
  readonly observations: readonly ChartObservation[];
  readonly segments: readonly ChartSegment[];
  /** Where the definition changed. */
  readonly breaks: readonly number[];
  /** Where a figure exists by name only. */
  readonly gaps: readonly { readonly x: number; readonly figure: Figure }[];
  readonly baseline: (ChartPoint & { readonly figure: Figure }) | undefined;
  readonly targets: readonly ChartTarget[];
  readonly path: readonly ChartPoint[];
}

/**
 * Lays out the series of an indicator: observations, baseline, targets, the expected path. Undefined
 * when there is nothing with a number, or when values are categories.
 */
export function layoutSeries({
  indicator,
  options,
  progress,
}: GaugeModel): SeriesLayout | undefined {
  if (indicator.categories?.length) return undefined;
  const series = seriesOf(indicator, options);
  const baseline = baselineOf(indicator, options);
  const targets = targetsOf(indicator, options);
  const path = expectedPath(indicator, options);

  const values = [
    ...series.flatMap(({ value, record }) => [value, record.lower, record.upper]),
    baseline?.value,
    ...targets.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== undefined);
  const positions = [...series, ...(baseline ? [baseline] : []), ...targets]
    .map(({ position }) => position)
    .filter((position) => position !== undefined);
  if (values.length === 0) return undefined;

  const levels = niceTicks(Math.min(...values), Math.max(...values), 4);
  const [bottom, top] = [levels[0]!, levels.at(-1)!];
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  const xOf = (position: number) =>
    last > first ? left + ((position - first) / (last - first)) * (right - left) : 0.5;
  const yOf = (value: number) =>
    plotHeight - edge - ((value - bottom) / (top - bottom)) * (plotHeight - 2 * edge);

  const observations = series.flatMap((figure): ChartObservation[] => {
    const { value, position, record } = figure;
    if (value === undefined) return [];
    const { lower, upper } = record;
    return [
      {
        figure,
        x: xOf(position),
        y: yOf(value),
        isCurrent: position === progress.observation?.position,
        uncertainty:
          lower === undefined || upper === undefined ? undefined : [yOf(lower), yOf(upper)],
      },
    ];
  });
  return {
    levels: levels.map((value) => ({ value, y: yOf(value) })),
    years: yearsOf(series, baseline, targets, xOf),
    observations,
    segments: segmentsOf(series, observations),
    breaks: series.filter((figure) => figure.break).map(({ position }) => xOf(position)),
    gaps: series
      .filter(({ value }) => value === undefined)
      .map((figure) => ({ x: xOf(figure.position), figure })),
    baseline:
      baseline?.value === undefined
        ? undefined
        : { x: xOf(baseline.position), y: yOf(baseline.value), figure: baseline },
    targets: targets.flatMap((target) => {
      const low = target.low ?? target.high;
      const high = target.high ?? target.low;
      if (low === undefined || high === undefined) return [];
      // A target without a year is drawn at the end: it holds in the end.
      const x = xOf(target.position ?? last);
      return [{ target, x, low: yOf(low), high: yOf(high) }];
    }),
    path: path.map(({ position, value }) => ({ x: xOf(position), y: yOf(value) })),
  };
}

const sureness: readonly FigureStatus[] = ['final', 'provisional', 'estimate', 'forecast'];

function segmentsOf(
  series: readonly Figure[],
  observations: readonly ChartObservation[],
): readonly ChartSegment[] {
  const placed = new Map(observations.map((each) => [each.figure, each]));
  return series.flatMap((figure, index): ChartSegment[] => {
    const before = series[index - 1];
    const from = before && placed.get(before);
    const to = placed.get(figure);
    if (!before || !from || !to || figure.break) return [];
    const rank = Math.max(sureness.indexOf(before.status), sureness.indexOf(figure.status));
    return [{ from, to, certainty: sureness[Math.max(0, rank)]! }];
  });
}

/** Which side of its place a year is set against, so that it stays inside. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 0.12 ? 'start' : x > 0.88 ? 'end' : 'middle';
}

function middleOf(x: number): number {
  const anchor = anchorAt(x);
  return anchor === 'middle' ? x : x + (anchor === 'start' ? shift : -shift);
}

/** The times written below: the first, the newest, the last; then the others where they fit. */
function yearsOf(
  series: readonly Figure[],
  baseline: Figure | undefined,
  targets: readonly TargetFigure[],
  xOf: (position: number) => number,
): SeriesLayout['years'] {
  const final = targets.findLast(({ position }) => position !== undefined);
  const inOrder = [final, series[0] ?? baseline, series.at(-1), ...targets, baseline, ...series];
  const years: { time: string; x: number; isMinor: boolean }[] = [];
  for (const each of inOrder) {
    if (each?.time === undefined || each.position === undefined) continue;
    const x = xOf(each.position);
    const distances = (others: typeof years) =>
      others.map((year) => Math.abs(middleOf(year.x) - middleOf(x)));
    const nearest = Math.min(...distances(years));
    const nearestMajor = Math.min(...distances(years.filter(({ isMinor }) => !isMinor)));
    if (nearest < apart.wide) continue;
    years.push({ time: each.time, x, isMinor: nearestMajor < apart.always });
  }
  return years.sort((a, b) => a.x - b.x);
}
