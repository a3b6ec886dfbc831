import type { Indicator, TimePoint } from '@machiplan/schema';
import { withoutNoise } from './decimals.js';
import { baselineOf, type SeriesOptions } from './series.js';
import { isNumeric, targetsOf, type TargetFigure } from './targets.js';
import { axisPeriodOf } from './time-axis.js';

/** A point the expected path goes through: the baseline or a target. */
export interface PathPoint {
  readonly time: TimePoint;
  /** Decimal years, as everywhere on the time axis. */
  readonly position: number;
  /** In the indicator's unit. */
  readonly value: number;
}

/** The straight piece of the path an expected value was read from. */
export interface PathSegment {
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/**
 * The number a target asks for when one comes from `baseline`: the number itself, or of a range the
 * end that is reached first. For increase that is the lower end, for decrease the upper, for reach the
 * nearer (the baseline itself when it lies inside). Undefined for a target in words.
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
 * The line from the baseline through the interim targets to the final one, oldest point first: what
 * would be expected if change came evenly. Even change between published points is this project's
 * definition; no plan is assumed to promise it. Empty when there is no line to draw: no baseline, no
 * target with number and time after the baseline, direction `maintain`, or no direction.
 */
export function expectedPath(
  indicator: Indicator,
  options: SeriesOptions = {},
): readonly PathPoint[] {
  const { direction } = indicator;
  if (direction === undefined || direction === 'maintain') return [];
  const baseline = baselineOf(indicator, options);
  if (baseline?.value === undefined) return [];
  const { time, position, value } = baseline;
  const byPosition = new Map<number, PathPoint>([[position, { time, position, value }]]);
  const targets = targetsOf(indicator, options);
  const end = targets.findLast(({ kind }) => kind === 'final')?.position ?? Infinity;
  for (const target of targets) {
    if (!isNumeric(target) || target.time === undefined || target.position === undefined) continue;
    const aim = aimOf(target, direction, value);
    if (aim === undefined || target.position <= position || target.position > end) continue;
    // Two targets for one time: the final one counts, then the first given.
    if (byPosition.has(target.position) && target.kind === 'interim') continue;
    byPosition.set(target.position, { time: target.time, position: target.position, value: aim });
  }
  return byPosition.size > 1 ? [...byPosition.values()] : [];
}

/** The piece of the path a position lies on; after the last target, the last piece. Undefined before the path. */
export function segmentAt(path: readonly PathPoint[], position: number): PathSegment | undefined {
  const [first] = path;
  if (!first || position < first.position) return undefined;
  const next = path.findIndex((point, index) => index > 0 && point.position >= position);
  const to = path.at(next);
  const from = path.at(next < 0 ? -2 : next - 1);
  return from && to && { from, to };
}

/** Height of a piece of the path at a position; after its end, the value at its end. */
export function valueOn({ from, to }: PathSegment, position: number): number {
  if (position >= to.position) return to.value;
  const share = (position - from.position) / (to.position - from.position);
  return withoutNoise(from.value + (to.value - from.value) * share);
}

/**
 * What would be expected at a time if the indicator moved evenly from the baseline through the interim
 * targets to the final target, in the indicator's unit and not rounded. After the final target: the
 * final target. Undefined before the baseline and where there is no path (see `expectedPath`).
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
