import type { Indicator } from '@machiplan/schema';
import { decimalsOf, isFigure, mostDecimals, roundTo } from './decimals.js';
import { aimOf, expectedPath, segmentAt, valueOn } from './expected-path.js';
import type { ProgressFigures, ProgressOptions } from './progress.js';
import { partYearOf } from './part-year.js';
import { baselineOf, latestFigure, latestObservation, type Figure } from './series.js';
import { isNumeric, targetsOf, toleranceOf, type TargetFigure } from './targets.js';
import { obstacleToChange, obstacleToWay } from './verdict.js';

/** The target that is judged: the final one, else the last; to maintain, the one in force at the time. */
function targetFor(
  { direction }: Indicator,
  targets: readonly TargetFigure[],
  position: number | undefined,
): TargetFigure | undefined {
  const last = targets.findLast(({ kind }) => kind === 'final') ?? targets.at(-1);
  if (direction !== 'maintain' || position === undefined) return last;
  return (
    targets.find((target) => isNumeric(target) && (target.position ?? Infinity) >= position) ?? last
  );
}

/** Digits after the point that count: the largest number that any figure used is published with. */
function decimalsIn(indicator: Indicator, values: readonly (number | undefined)[]): number {
  const given = [...values, toleranceOf(indicator)].filter(isFigure).map(decimalsOf);
  return Math.min(mostDecimals, Math.max(0, indicator.decimals ?? 0, ...given));
}

/** The figures used for a result, and the digits after the point that count in them. */
export function figuresOf(
  indicator: Indicator,
  series: readonly Figure[],
  options: ProgressOptions,
): { readonly figures: ProgressFigures; readonly decimals: number } {
  const { direction } = indicator;
  const observation = latestObservation(indicator, options);
  const baseline = baselineOf(indicator, options);
  const target = targetFor(indicator, targetsOf(indicator, options), observation?.position);
  const { value } = observation ?? {};
  const start = baseline?.value;

  // To maintain without a target is to keep the baseline.
  const level = direction === 'maintain' ? start : undefined;
  const aimFrom = (from: number | undefined) => (target ? aimOf(target, direction, from) : level);
  const aim = aimFrom(direction === 'maintain' ? value : (start ?? value));

  const decimals = decimalsIn(indicator, [value, start, aim, target?.low, target?.high]);
  const between = (from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? undefined : roundTo(to - from, decimals);

  const compares = obstacleToChange({ observation, baseline }, series) === undefined;
  const change = compares ? between(start, value) : undefined;
  const hasWay =
    change !== undefined &&
    direction !== undefined &&
    direction !== 'maintain' &&
    obstacleToWay(direction, { baseline, target, aim }, decimals) === undefined;
  const way = hasWay ? between(start, aim) : undefined;

  const segment =
    way === undefined || target?.position === undefined || observation === undefined
      ? undefined
      : segmentAt(expectedPath(indicator, options), observation.position);
  const expected =
    segment && observation && roundTo(valueOn(segment, observation.position), decimals);
  const figures = {
    observation,
    baseline,
    target,
    aim,
    share: change === undefined || way === undefined ? undefined : change / way,
    expected,
    difference: between(expected, value),
    remaining: remainingOf(direction, between(value, aimFrom(value))),
    change,
    segment,
    latest: latestFigure(indicator, options),
    partYear: partYearOf(indicator, options),
  };
  return { figures, decimals };
}

/** A value beyond an aim to increase or decrease to lacks nothing. */
function remainingOf(
  direction: Indicator['direction'],
  distance: number | undefined,
): number | undefined {
  if (distance === undefined) return undefined;
  if (direction === 'increase') return Math.max(0, distance);
  if (direction === 'decrease') return Math.min(0, distance);
  return distance;
}
