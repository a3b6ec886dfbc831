import type { Indicator, TimePoint } from '@machiplan/schema';
import { withoutNoise } from './decimals.js';
import { comparableIn } from './comparable.js';
import { indicatorFor } from './indicator-for.js';
import { baselineOf, type SeriesOptions } from './series.js';
import { isNumeric, targetsOf, type TargetFigure } from './targets.js';
import { axisPeriodOf } from './time-axis.js';

/** A point of the expected path: the baseline or a target. */
export interface PathPoint {
  readonly time: TimePoint;
  /** Decimal years, as everywhere on the time axis. */
  readonly position: number;
  /** In the indicator's unit. */
  readonly value: number;
}

/** The segment of the path that an expected value is interpolated on. */
export interface PathSegment {
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/**
 * The number to reach from `baseline`: the target's number, or the end of its range that is reached
 * first. For increase that is the lower end, for decrease the upper, for reach the nearer (the baseline
 * itself if it is within). Undefined for a target in words.
 */
export function aimOf(
  { low, high }: TargetFigure,
  direction: Indicator['direction'],
  baseline: number | undefined,
): number | undefined {
  if (direction === 'increase') return low ?? high;
  if (direction === 'decrease') return high ?? low;
  if (baseline === undefined) return low === high ? low : undefined;
  if (low !== undefined && baseline < low) return low;
  if (high !== undefined && baseline > high) return high;
  return low === undefined && high === undefined ? undefined : baseline;
}

/**
 * The path from the baseline through the interim targets to the final one, oldest point first: the
 * values of even change. Even change between published points is this project's definition, not a
 * promise of the plan. Interim targets of another kind than the final one (a yearly sum beside a running
 * total) are left out. Empty without a path: no baseline, no target with number and time after the
 * baseline, direction `maintain`, or no direction.
 */
export function expectedPath(
  indicator: Indicator,
  options: SeriesOptions = {},
): readonly PathPoint[] {
  const { direction } = indicatorFor(indicator, options.group);
  if (direction === undefined || direction === 'maintain') return [];
  const baseline = baselineOf(indicator, options);
  if (baseline?.value === undefined) return [];
  const { time, position, value } = baseline;
  const byPosition = new Map<number, PathPoint>([[position, { time, position, value }]]);
  const targets = targetsOf(indicator, options);
  const end = targets.findLast(({ kind }) => kind === 'final')?.position ?? Infinity;
  const isComparable = comparableIn(indicator, options);
  for (const target of targets) {
    if (!isNumeric(target) || !isComparable(target.record)) continue;
    if (target.time === undefined || target.position === undefined) continue;
    const aim = aimOf(target, direction, value);
    if (aim === undefined || target.position <= position || target.position > end) continue;
    // Of two targets for one time the final one counts, then the first.
    if (byPosition.has(target.position) && target.kind === 'interim') continue;
    byPosition.set(target.position, { time: target.time, position: target.position, value: aim });
  }
  return byPosition.size > 1 ? [...byPosition.values()] : [];
}

/** The segment of the path at a position; the last one after its end, undefined before its start. */
export function segmentAt(path: readonly PathPoint[], position: number): PathSegment | undefined {
  const [first] = path;
  if (!first || position < first.position) return undefined;
  const next = path.findIndex((point, index) => index > 0 && point.position >= position);
  const to = path.at(next);
  const from = path.at(next < 0 ? -2 : next - 1);
  return from && to && { from, to };
}

/** Value of a segment at a position; after its end, the value at its end. */
export function valueOn({ from, to }: PathSegment, position: number): number {
  if (position >= to.position) return to.value;
  const share = (position - from.position) / (to.position - from.position);
  return withoutNoise(from.value + (to.value - from.value) * share);
}

/**
 * The value expected at a time, with even change from the baseline through the interim targets to the
 * final target, in the indicator's unit and not rounded. After the final target, the target. Undefined
 * before the baseline and without a path (see `expectedPath`).
 */
export function expectedValue(
  indicator: Indicator,
  time: TimePoint,
  options: SeriesOptions = {},
): number | undefined {
  const position = axisPeriodOf(time, options.fiscalYearStart)?.end;
  if (position === undefined) return undefined;
  const segment = segmentAt(expectedPath(indicator, options), position);
  return segment && valueOn(segment, position);
}
