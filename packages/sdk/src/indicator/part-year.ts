import type { Indicator } from '@machiplan/schema';
import { coverageOf } from './comparable.js';
import { decimalsOf, roundTo, withoutNoise } from './decimals.js';
import { expectedPath, segmentAt, valueOn } from './expected-path.js';
import { indicatorFor } from './indicator-for.js';
import type { PartYear } from './progress.js';
import {
  apartFrom,
  baselineOf,
  hasBreakBetween,
  isKnown,
  latestObservation,
  seriesOf,
  type KnownFigure,
  type LatestOptions,
} from './series.js';
import { finalTarget } from './targets.js';
import { axisPeriodOf, hasBegunBy } from './time-axis.js';

/**
 * Judges the newest value within a year, where the indicator declares `partYear: "pro-rata"` for counts
 * that grow evenly: against the expected value of the year times the share of the year that has passed.
 * Apart from the status for whole years, which it never changes. Undefined without the declaration,
 * without such a value newer than the newest whole one, or if its share of the year is unknown (no
 * `asOf`). Only to increase or decrease; nothing else grows.
 */
export function partYearOf(given: Indicator, options: LatestOptions = {}): PartYear | undefined {
  const indicator = indicatorFor(given, options.group);
  const { direction, partYear } = indicator;
  if (partYear !== 'pro-rata') return undefined;
  if (direction !== 'increase' && direction !== 'decrease') return undefined;
  const observation = newestWithinYear(indicator, options);
  const year = observation && axisPeriodOf(observation.record.time, options.fiscalYearStart);
  if (!year) return undefined;
  const share = withoutNoise((observation.position - year.start) / (year.end - year.start));
  if (share <= 0 || share >= 1) return undefined;

  const sign = direction === 'increase' ? 1 : -1;
  const yearExpected = yearExpectedAt(year.end, indicator, observation, options);
  const target = finalTarget(indicator, options);
  const start = baselineOf(indicator, options)?.value;
  const decimals = Math.max(
    indicator.decimals ?? 0,
    ...[observation.value, target?.low ?? 0, start ?? 0].map(decimalsOf),
  );
  const shareOf = (value: number) => roundTo(value * share, decimals);
  const expected = yearExpected === undefined ? undefined : shareOf(yearExpected);
  const figures = {
    observation,
    share,
    yearExpected: yearExpected === undefined ? undefined : roundTo(yearExpected, decimals),
    expected,
    difference:
      expected === undefined ? undefined : roundTo(observation.value - expected, decimals),
  };
  if (expected === undefined || start === undefined) return { ...figures, status: undefined };
  const isBetterThan = (value: number) => sign * (observation.value - value) >= 0;
  // A count to increase that has reached the target only grows; one to decrease is not over yet.
  const isReached =
    direction === 'increase' &&
    target?.low !== undefined &&
    isBetterThan(target.bound === 'more-than' ? target.low + 10 ** -decimals : target.low);
  if (isReached) return { ...figures, status: 'achieved' };
  if (isBetterThan(expected)) return { ...figures, status: 'on-track' };
  return { ...figures, status: isBetterThan(shareOf(start)) ? 'behind' : 'moving-away' };
}

function newestWithinYear(indicator: Indicator, options: LatestOptions): KnownFigure | undefined {
  const whole = latestObservation(indicator, options);
  return apartFrom(indicator, options).findLast(
    (figure): figure is KnownFigure =>
      coverageOf(figure.record, options.fiscalYearStart) === 'part' &&
      figure.record.asOf !== undefined &&
      isKnown(figure) &&
      figure.position > (whole?.position ?? -Infinity) &&
      hasBegunBy(figure.time, options.asOf, options.fiscalYearStart),
  );
}

/** The value of even change at the end of the year; undefined where it does not compare. */
function yearExpectedAt(
  end: number,
  indicator: Indicator,
  observation: KnownFigure,
  options: LatestOptions,
): number | undefined {
  const path = expectedPath(indicator, options);
  const [first] = path;
  const last = path.at(-1);
  if (!first || !last || observation.break) return undefined;
  const isAgainst =
    indicator.direction === 'increase' ? last.value <= first.value : last.value >= first.value;
  const series = seriesOf(indicator, options);
  if (isAgainst || hasBreakBetween(series, first.position, observation.position)) return undefined;
  const segment = segmentAt(path, end);
  return segment && valueOn(segment, end);
}
