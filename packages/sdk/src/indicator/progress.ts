import type { NotPublished, TimePoint } from '@machiplan/schema';
import type { PathSegment } from './expected-path.js';
import type { Figure, KnownFigure, LatestOptions } from './series.js';
import type { TargetFigure } from './targets.js';

/** Result of judging an indicator's figures. */
export type ProgressStatus =
  'achieved' | 'on-track' | 'behind' | 'moving-away' | 'kept' | 'not-kept';

/**
 * The rule a status was found by:
 * - `target-reached`: increase: value ≥ target; decrease: value ≤ target; reach: within target ± tolerance;
 * - `expected-path`: value compared with the line from baseline through interim to final target;
 * - `worse-than-baseline`: value is farther from the target than the baseline was;
 * - `keep-target`: maintain: value within target ± tolerance;
 * - `keep-baseline`: maintain without a target: value within baseline ± tolerance;
 * - `due-grade`: grade compared with that of the last target that is due.
 */
export type ProgressRule =
  | 'target-reached'
  | 'expected-path'
  | 'worse-than-baseline'
  | 'keep-target'
  | 'keep-baseline'
  | 'due-grade';

/**
 * Reason for a missing status: the first that applies, in the order of the checks. `not-published` replaces
 * a missing observation, target or baseline that the document states as not published.
 */
export type NoStatusReason =
  /** The document states that the part in `notPublished` is not published. */
  | 'not-published'
  /** The figures are published by group only; ask for a group. */
  | 'by-group'
  /** The figures are published by district only; ask for a district. */
  | 'by-district'
  /** The value is in words, or a grade without an ordered scale among `gradeScales`. */
  | 'value-in-words'
  /** There are only forecasts. */
  | 'forecast-only'
  | 'no-observation'
  /** Values are codes of categories, which have no distance. */
  | 'categories'
  | 'no-target'
  | 'target-in-words'
  | 'no-direction'
  /** Nothing newer than the baseline. */
  | 'no-observation-since-baseline'
  /** The definition changed between baseline and observation. */
  | 'series-break'
  /** The target is due before the plan starts from its baseline. */
  | 'target-not-after-baseline'
  /** To increase, but the target lies below the baseline, or the reverse. */
  | 'target-against-direction'
  /** Not reached, and without a baseline the progress is unknown. */
  | 'no-baseline'
  /** Not reached now, although the baseline was: there is no path from baseline to target. */
  | 'baseline-equals-target'
  /** Not reached, and the target has no time. */
  | 'no-target-time'
  /** To be maintained, and it changed, but the plan states no tolerance. */
  | 'no-tolerance'
  /** Behind, moving away or not maintained by less than the uncertainty stated for the value. */
  | 'within-uncertainty'
  /** A grade short of the target's, which is not due yet: an order has no expected value. */
  | 'grade-not-due';

/** Notes to show beside the status, in this order. */
export type ProgressNote =
  /** A figure used is made up as a sample. */
  | 'sample'
  /** A figure used was computed by the authors of the document. */
  | 'derived'
  | 'editorial'
  | 'provisional'
  | 'estimate'
  | 'forecast'
  /** The baseline is provisional, an estimate or a forecast. */
  | 'baseline-not-final'
  /** A figure used is approximate (約) or a bound (以上, 未満 …). */
  | 'approximate'
  /** A newer figure is stated as not published. */
  | 'newer-not-published'
  /** A newer value is within a year, a running total or of another interval, and is not judged. */
  | 'newer-not-comparable'
  /** Older than `frequency` years at `asOf`. */
  | 'stale'
  /** The target is due; the value is compared with the target itself. */
  | 'due'
  /** Compared with an interim target, because there is no final one. */
  | 'interim-only'
  /** Past the value to reach, on its other side. */
  | 'overshot'
  /** Comes from a survey, so small differences may be chance. */
  | 'survey'
  /** The expected value is within the stated uncertainty of the observation. */
  | 'within-uncertainty'
  /** Fiscal years, calendar years or dates are mixed. */
  | 'mixed-times';

/** The figures used for a result, so that a page can show the computation. */
export interface ProgressFigures {
  /** The newest observation with a number. */
  readonly observation: KnownFigure | undefined;
  readonly baseline: Figure | undefined;
  /** The final target, or the last interim one; for maintain the one in force at the observation. */
  readonly target: TargetFigure | undefined;
  /** The number to reach: the target's, or the relevant end of its range. In the indicator's unit. */
  readonly aim: number | undefined;
  /**
   * Share of the way from baseline to aim: 0 at the baseline, 1 at the aim. Below 0 when moving away,
   * above 1 beyond the aim. Undefined without a path: no baseline, baseline equals aim, not comparable,
   * maintain.
   */
  readonly share: number | undefined;
  /** The value of even change at the observation's time, in the unit, rounded as published. */
  readonly expected: number | undefined;
  /** Observation − expected, in the unit: positive is more, not better. */
  readonly difference: number | undefined;
  /** Aim − observation, in the unit; 0 when reached or kept. */
  readonly remaining: number | undefined;
  /** Observation − baseline, in the unit; undefined when they do not compare. */
  readonly change: number | undefined;
  /** The two points that `expected` is interpolated between. */
  readonly segment: PathSegment | undefined;
  /** The newest figure to show: a number, a grade or words. Judged if it is a number or a grade. */
  readonly latest: Figure | undefined;
  /** The newest value within a year, judged apart by the rule that the indicator declares. */
  readonly partYear: PartYear | undefined;
}

/** A value within a year, judged by the share of the year that has passed. */
export interface PartYear {
  /** The newest value within a year, newer than any whole one. */
  readonly observation: KnownFigure;
  /** Share of the year that has passed on its day, above 0 and below 1. */
  readonly share: number;
  /** The value of even change for the whole year, in the unit; undefined without a path. */
  readonly yearExpected: number | undefined;
  /** `yearExpected` × `share`, rounded as published. */
  readonly expected: number | undefined;
  /** Observation − expected, in the unit: positive is more, not better. */
  readonly difference: number | undefined;
  /** Undefined without a path to compare with. */
  readonly status:
    Extract<ProgressStatus, 'achieved' | 'on-track' | 'behind' | 'moving-away'> | undefined;
}

/** A result with a status. */
export interface Judged extends ProgressFigures {
  readonly status: ProgressStatus;
  readonly rule: ProgressRule;
  readonly notes: readonly ProgressNote[];
}

/** A result without a status, with the available figures and the reason. */
export interface NotJudged extends ProgressFigures {
  readonly status: undefined;
  readonly reason: NoStatusReason;
  /** For `not-published`: the document's statement, with the place where the figure is available. */
  readonly notPublished: NotPublished | undefined;
  readonly notes: readonly ProgressNote[];
}

/** Discriminated by `status`: `if (progress.status === undefined) … progress.reason`. */
export type Progress = Judged | NotJudged;

export interface ProgressOptions extends LatestOptions {
  /**
   * The present time of the reader. Later observations are ignored, and an observation older than
   * `frequency` gets the note `stale`. Without it all count and nothing is stale: these functions have
   * no clock.
   */
  readonly asOf?: TimePoint | undefined;
}
