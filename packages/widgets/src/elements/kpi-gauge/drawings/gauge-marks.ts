import { ratioOn } from './gauge-scale.js';
import type { GaugeModel } from '../gauge-model.js';

/** A part of the axis from one ratio of it to another, 0 to 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Positions on the axis as ratios, 0 to 1. Unknown figures are undefined and not drawn. */
export interface GaugeMarks {
  /** From the baseline, else from zero, to the value. */
  readonly bar: Span | undefined;
  readonly value: number | undefined;
  readonly baseline: number | undefined;
  readonly expected: number | undefined;
  /** A target that is one number. */
  readonly target: number | undefined;
  /** A target that is a range, is open to one side, or has a tolerance. */
  readonly band: Span | undefined;
  readonly interim: readonly number[];
  /** From the baseline to the expected value. */
  readonly path: Span | undefined;
  /** The uncertainty given for the value. */
  readonly uncertainty: Span | undefined;
}

function spanOf(one: number, other: number): Span {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** Positions of the marks of a gauge on its axis; undefined without an axis. */
export function gaugeMarks(gauge: GaugeModel): GaugeMarks | undefined {
  const { scale, progress, indicator, interim } = gauge;
  if (!scale) return undefined;
  const { observation, baseline, target, expected } = progress;
  const at = (value: number | undefined) =>
    value === undefined ? undefined : ratioOn(scale, value);
  const span = (from: number | undefined, to: number | undefined): Span | undefined =>
    from === undefined || to === undefined
      ? undefined
      : spanOf(ratioOn(scale, from), ratioOn(scale, to));

  const isOneNumber = target !== undefined && target.low === target.high;
  const keepsBaseline = indicator.direction === 'maintain' && !target;
  const low = keepsBaseline ? baseline?.value : target?.low;
  const high = keepsBaseline ? baseline?.value : target?.high;
  const hasNumber = low !== undefined || high !== undefined;
  const around =
    indicator.direction === 'maintain' || indicator.direction === 'reach'
      ? (indicator.tolerance ?? 0)
      : 0;
  const hasBand = hasNumber && (low !== high || around > 0);
  // A change of definition makes baseline and value incomparable: no bar, only the value. Where less is
  // better, zero is no start either.
  const hasStart = baseline?.value !== undefined || !scale.isReversed;
  const isComparable = hasStart && (baseline?.value === undefined || progress.change !== undefined);
  const { lower, upper } = observation?.record ?? {};
  return {
    bar: isComparable ? span(scale.origin, observation?.value) : undefined,
    value: at(observation?.value),
    baseline: at(baseline?.value),
    expected: at(expected),
    target: isOneNumber ? at(target.low) : undefined,
    // A range open to one side extends to the end of the axis.
    band: hasBand ? span((low ?? scale.low) - around, (high ?? scale.high) + around) : undefined,
    interim: interim.flatMap((each) => (each.low === each.high ? (at(each.low) ?? []) : [])),
    uncertainty: span(lower, upper),
    path: expected === undefined ? undefined : span(baseline?.value ?? scale.origin, expected),
  };
}
