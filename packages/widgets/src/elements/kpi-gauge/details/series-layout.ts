import {
  baselineOf,
  seriesOf,
  targetsOf,
  type Figure,
  type FigureStatus,
  type TargetFigure,
} from '@machiplan/sdk';
import { apartFrom, expectedPath } from '@machiplan/sdk/figures';
import { formatTime } from '@machiplan/sdk/format';
import { textWidth } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { niceTicks } from './nice-ticks.js';

/** Height of the plot area in px, without the years below. */
export const plotHeight = 216;
/** Start and end of the plot area as ratios of the width: margins for the axis and the last dot. */
const left = 0.12;
const right = 0.94;
/** Margin above the highest and below the lowest line, in px. */
const edge = 36;
/** Widths of a narrow and a wide chart in px, and the size of its text: for the distance of years. */
const widths = { narrow: 300, wide: 560 };
const textSize = 14;
/** Half the width of a year that is aligned to an edge instead of centred, as a ratio. */
const shift = 0.08;

/** A point of the chart: ratio of the width, px from the top. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartObservation extends ChartPoint {
  readonly figure: Figure;
  /** The newest value as of the selected time. */
  readonly isCurrent: boolean;
  /** Ends of the published uncertainty, in px from the top. */
  readonly uncertainty: readonly [number, number] | undefined;
}

/** A segment of the line, with the lower certainty of its ends. */
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

/** Positions of everything in the chart of a series. */
export interface SeriesLayout {
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly {
    readonly time: string;
    readonly x: number;
    readonly isMinor: boolean;
  }[];
  readonly observations: readonly ChartObservation[];
  readonly segments: readonly ChartSegment[];
  /** Changes of definition. */
  readonly breaks: readonly number[];
  /** Values for a part of a year and running totals: no line joins them. */
  readonly apart: readonly (ChartPoint & { readonly figure: Figure })[];
  /** Figures that are not published. */
  readonly gaps: readonly { readonly x: number; readonly figure: Figure }[];
  readonly baseline: (ChartPoint & { readonly figure: Figure }) | undefined;
  readonly targets: readonly ChartTarget[];
  readonly path: readonly ChartPoint[];
}

/**
 * Lays out observations, baseline, targets and the expected path of an indicator. Undefined without
 * numbers, and for categories.
 */
export function layoutSeries({
  indicator,
  options,
  progress,
  format,
}: GaugeModel): SeriesLayout | undefined {
  if (indicator.categories?.length) return undefined;
  const series = seriesOf(indicator, options);
  const baseline = baselineOf(indicator, options);
  const targets = targetsOf(indicator, options);
  const path = expectedPath(indicator, options);
  const apart = apartFrom(indicator, options).filter(({ value }) => value !== undefined);

  const values = [
    ...apart.map(({ value }) => value),
    ...series.flatMap(({ value, record }) => [value, record.lower, record.upper]),
    baseline?.value,
    ...targets.flatMap(({ low, high }) => [low, high]),
  ].filter((value) => value !== undefined);
  const positions = [...series, ...apart, ...(baseline ? [baseline] : []), ...targets]
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
    years: yearsOf(series, baseline, targets, xOf, (time) =>
      textWidth(formatTime(time, format.language, { era: format.era })),
    ),
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
      // A target without a year is drawn at the end of the axis.
      const x = xOf(target.position ?? last);
      return [{ target, x, low: yOf(low), high: yOf(high) }];
    }),
    apart: apart.map((figure) => ({ x: xOf(figure.position), y: yOf(figure.value!), figure })),
    path: path.map(({ position, value }) => ({ x: xOf(position), y: yOf(value) })),
  };
}

const certaintyOrder: readonly FigureStatus[] = ['final', 'provisional', 'estimate', 'forecast'];

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
    const rank = Math.max(
      certaintyOrder.indexOf(before.status),
      certaintyOrder.indexOf(figure.status),
    );
    return [{ from, to, certainty: certaintyOrder[Math.max(0, rank)]! }];
  });
}

/** Alignment of a year's label that keeps it inside the chart. */
export function anchorAt(x: number): 'start' | 'middle' | 'end' {
  return x < 0.12 ? 'start' : x > 0.88 ? 'end' : 'middle';
}

function middleOf(x: number): number {
  const anchor = anchorAt(x);
  return anchor === 'middle' ? x : x + (anchor === 'start' ? shift : -shift);
}

/** Times on the axis: the target's, the first and the newest; then the others where they fit. */
function yearsOf(
  series: readonly Figure[],
  baseline: Figure | undefined,
  targets: readonly TargetFigure[],
  xOf: (position: number) => number,
  widthOf: (time: string) => number,
): SeriesLayout['years'] {
  const times = [...series, ...targets, ...(baseline ? [baseline] : [])];
  const widest =
    Math.max(0, ...times.map(({ time }) => (time ? widthOf(time) : 0))) * textSize + 10;
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
    if (nearest < widest / widths.wide) continue;
    years.push({ time: each.time, x, isMinor: nearestMajor < widest / widths.narrow });
  }
  return years.sort((a, b) => a.x - b.x);
}
