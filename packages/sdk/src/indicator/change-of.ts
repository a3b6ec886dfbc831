import type { Indicator, LocalizedText, PublishedChange } from '@machiplan/schema';
import { differenceOf, isFigure, roundTo, withoutNoise } from './decimals.js';
import { measureOf } from './format-figure.js';
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

/** A change that the source prints, which takes precedence over the computed one. */
export interface PrintedChange {
  /** The source's words, e.g. 約36.7%増加; undefined if the document has the numbers only. */
  readonly text: string | undefined;
  /** In the indicator's unit; undefined if the source prints none. */
  readonly difference: number | undefined;
  /** In percent of the earlier value; undefined if the source prints none. */
  readonly percent: number | undefined;
  readonly approximate: boolean;
  /** Remark on a difference to the computed change. */
  readonly note: LocalizedText | undefined;
  /** The record of the document, with its source. */
  readonly record: PublishedChange;
}

/** Change of an indicator between two comparable figures. */
export interface Change {
  readonly from: KnownFigure;
  readonly to: KnownFigure;
  /** `to − from` in the indicator's unit; undefined for categories. */
  readonly difference: number | undefined;
  /**
   * The difference in percent of `from`, one digit after the point. Undefined where it is meaningless:
   * for percentages (their change is in points), categories, and from zero or below.
   */
  readonly percent: number | undefined;
  /** One of the two figures is approximate or a bound, so the change is approximate. */
  readonly approximate: boolean;
  /** The change between the two as the source prints it; undefined if it prints none. */
  readonly printed: PrintedChange | undefined;
}

/**
 * The change from the baseline, or without one from the first observation, to the newest observation.
 * Figures before a series break are not compared. Undefined without two comparable figures.
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
  // A baseline may be a forecast, since many plans are written before their first year is over.
  const from =
    baseline && compares(baseline)
      ? baseline
      : series.find(
          (figure): figure is KnownFigure => isKnown(figure, options.forecasts) && compares(figure),
        );
  if (!from) return undefined;
  const common = {
    from,
    to,
    approximate: [from, to].some(({ approximate, bound }) => approximate || bound !== undefined),
    printed: printedChange(to, from),
  };
  if (indicator.categories?.length) return { ...common, difference: undefined, percent: undefined };
  const difference = differenceOf(from.value, to.value);
  const percent = withoutNoise((difference / from.value) * 100);
  const isRelative =
    !isPercent(measureOf(indicator, options.group).unit) && from.value > 0 && isFigure(percent);
  return { ...common, difference, percent: isRelative ? roundTo(percent, 1) : undefined };
}

/** The printed change to a figure, if it starts from the other one. */
function printedChange(to: Figure, from: Figure): PrintedChange | undefined {
  const { change } = to.record;
  if (!change) return undefined;
  const { from: start, printed, difference, percent, approximate, note } = change;
  if (start !== undefined && start !== from.record.time) return undefined;
  return {
    text: printed,
    difference,
    percent,
    approximate: approximate === true,
    note,
    record: change,
  };
}
