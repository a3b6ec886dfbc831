import { shareOn } from './gauge-scale.js';
import type { GaugeModel } from '../gauge-model.js';

/** A stretch of the axis; both ends are shares of it, 0 to 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is drawn, as shares of the axis, 0 to 1. What is unknown is undefined and not drawn. */
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
  /** The uncertainty given for the value. */
  readonly uncertainty: Span | undefined;
}

/** Places everything a gauge draws on its axis; undefined where there is no axis. */
export function gaugeMarks(view: GaugeModel): GaugeMarks | undefined {
  const { scale, progress, indicator, interim } = view;
  if (!scale) return undefined;
  const { observation, baseline, target, expected } = progress;
  const at = (value: number | undefined) =>
    value === undefined ? undefined : shareOn(scale, value);
  const stretch = (from: number | undefined, to: number | undefined): Span | undefined =>
    from === undefined || to === undefined
      ? undefined
      : { from: shareOn(scale, Math.min(from, to)), to: shareOn(scale, Math.max(from, to)) };

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
  // Across a change of definition there is no change to show: the value stands alone.
  const isComparable = baseline?.value === undefined || progress.change !== undefined;
  const { lower, upper } = observation?.record ?? {};
  return {
    bar: isComparable ? stretch(scale.origin, observation?.value) : undefined,
    value: at(observation?.value),
    baseline: at(baseline?.value),
    expected: at(expected),
    target: isOneNumber ? at(target.low) : undefined,
    // A range that is open to one side goes to the end of the axis.
    band: hasBand ? stretch((low ?? scale.low) - around, (high ?? scale.high) + around) : undefined,
    interim: interim.flatMap((each) => (each.low === each.high ? (at(each.low) ?? []) : [])),
    uncertainty: stretch(lower, upper),
  };
}
