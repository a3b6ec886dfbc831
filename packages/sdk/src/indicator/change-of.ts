import type { Indicator } from '@machiplan/schema';
import { differenceOf, isFigure, roundTo, withoutNoise } from './decimals.js';
import { isPercent } from './format-value.js';
import {
  baselineOf,
  hasBreakBetween,
  isKnown,
  latestObservation,
  seriesOf,
  type Figure,
  type KnownFigure,
  type LatestOptions,
} from './series.js';

/** How an indicator moved between two figures that compare. */
export interface Change {
  readonly from: KnownFigure;
  readonly to: KnownFigure;
  /** `to − from` in the indicator's unit; undefined for categories. */
  readonly difference: number | undefined;
  /**
   * The difference in percent of `from`, one digit after the point. Undefined where that says nothing:
   * values that are percentages themselves (their change is points), categories, from zero or below.
   */
  readonly percent: number | undefined;
}

/**
 * The change from the baseline, or without one from the first observation, to the newest observation.
 * Only figures of one definition are compared: before a series break nothing counts. Undefined when
 * there are not two such figures.
 */
export function changeOf(indicator: Indicator, options: LatestOptions = {}): Change | undefined {
  const to = latestObservation(indicator, options);
  if (!to) return undefined;
  const series = seriesOf(indicator, options);
  const compares = (figure: Figure): figure is KnownFigure =>
    figure.value !== undefined &&
    figure.position < to.position &&
    !hasBreakBetween(series, figure.position, to.position);
  const baseline = baselineOf(indicator, options);
  // A baseline may be a forecast: many plans are written before their first year is over.
  const from =
    baseline && compares(baseline)
      ? baseline
      : series.find(
          (figure): figure is KnownFigure => isKnown(figure, options.forecasts) && compares(figure),
        );
  if (!from) return undefined;
  if (indicator.categories?.length) return { from, to, difference: undefined, percent: undefined };
  const difference = differenceOf(from.value, to.value);
  const percent = withoutNoise((difference / from.value) * 100);
  const isRelative = !isPercent(indicator.unit) && from.value > 0 && isFigure(percent);
  return { from, to, difference, percent: isRelative ? roundTo(percent, 1) : undefined };
}
