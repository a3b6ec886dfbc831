import type { Indicator, Observation, Target } from '@machiplan/schema';
import { isFor, type Breakdown } from './breakdown.js';
import { isFigure } from './decimals.js';
import { axisPeriodOf } from './time-axis.js';

/** How much of its time a value covers: all, a part so far, or everything since the start. */
export type Coverage = 'whole' | 'part' | 'cumulative';

/** Properties of figures that must agree for a comparison. */
export interface ComparableOptions extends Breakdown {
  /** Month a fiscal year starts in: `fiscalYearStartOf(plan)`. Default 4 (April). */
  readonly fiscalYearStart?: number | undefined;
}

type Value = Observation | Target;

/** The coverage as stated; otherwise `part` where `asOf` lies before the end of the time, else `whole`. */
export function coverageOf(record: Observation | Target, fiscalYearStart?: number): Coverage {
  if (record.coverage) return record.coverage;
  const { time, asOf } = record as Observation;
  const period = time === undefined ? undefined : axisPeriodOf(time, fiscalYearStart);
  const until = asOf === undefined ? undefined : axisPeriodOf(asOf, fiscalYearStart);
  // 1e-9 against float noise in the twelfths.
  return period && until && until.end < period.end - 1e-9 ? 'part' : 'whole';
}

/** Coverage, kind of value and length of an interval: figures compare if all three are the same. */
function basisOf(record: Value, { fiscalYearStart }: ComparableOptions): string {
  const { time = '', aggregation = '' } = record;
  const interval = time.includes('/') ? axisPeriodOf(time, fiscalYearStart) : undefined;
  const length = interval ? (interval.end - interval.start).toFixed(2) : '';
  return `${coverageOf(record, fiscalYearStart)} ${aggregation} ${length}`;
}

const hasNumber = ({ value, min, max }: Target) =>
  isFigure(value) || isFigure(min) || isFigure(max);

/** The figure that sets what the others compare with: the final target, else the baseline. */
function measureOf(indicator: Indicator, options: ComparableOptions): Value | undefined {
  const targets =
    indicator.targets?.filter((each) => isFor(each, options) && hasNumber(each)) ?? [];
  const { baseline, baselines = [] } = indicator;
  return (
    targets.findLast(({ kind }) => kind === 'final') ??
    targets.findLast(({ kind }) => kind === undefined) ??
    targets.at(-1) ??
    [baseline, ...baselines].find((each) => each && isFor(each, options))
  );
}

/**
 * Returns a test for the observations, baselines and interim targets that compare with the target of one
 * group and district: of the same coverage, and for intervals of the same length and kind (average, sum …).
 * Values within a year compare only where the indicator says that they stand for the year
 * (`partYear: "as-is"`).
 */
export function comparableIn(
  indicator: Indicator,
  options: ComparableOptions,
): (record: Observation | Target) => boolean {
  const measure = measureOf(indicator, options);
  const basis = basisOf(measure ?? { time: '' }, options);
  return (record) => {
    const own = basisOf(record, options);
    if (own === basis) return true;
    // Without a target or baseline there is nothing to compare with, but a series to show.
    if (!measure && !own.startsWith('part')) return true;
    return indicator.partYear === 'as-is' && own.replace(/^part/, 'whole') === basis;
  };
}
