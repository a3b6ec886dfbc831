import type { NotPublished, TimePoint } from '@machiplan/schema';
import type { PathSegment } from './expected-path.js';
import type { Figure, KnownFigure, LatestOptions } from './series.js';
import type { TargetFigure } from './targets.js';

/** What the figures say, where they say anything. */
export type ProgressStatus =
  'achieved' | 'on-track' | 'behind' | 'moving-away' | 'kept' | 'not-kept';

/**
 * The rule a status was found by:
 * - `target-reached`: increase: value ≥ target; decrease: value ≤ target; reach: within target ± tolerance;
 * - `expected-path`: value compared with the line from baseline through interim to final target;
 * - `worse-than-baseline`: value is farther from the target than the baseline was;
 * - `keep-target`: maintain: value within target ± tolerance;
 * - `keep-baseline`: maintain without a target: value within baseline ± tolerance.
 */
export type ProgressRule =
  'target-reached' | 'expected-path' | 'worse-than-baseline' | 'keep-target' | 'keep-baseline';

/**
 * Why there is no status. The order is the order of the checks; the first that applies is given.
 * `not-published` stands for a missing observation, target or baseline where the document says so.
 */
export type NoStatusReason =
  /** The document says that the part in `notPublished` is not published. */
  | 'not-published'
  /** There are only forecasts. */
  | 'forecast-only'
  | 'no-observation'
  /** Values are numbers of categories; distances between them mean nothing. */
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
  /** Not reached, and without a baseline nobody can say how far it has come. */
  | 'no-baseline'
  /** Not reached now, though the baseline was: there is no way from baseline to target. */
  | 'baseline-equals-target'
  /** Not reached, and no year to reach it by. */
  | 'no-target-time'
  /** To be maintained, it moved, and nobody says how far it may. */
  | 'no-tolerance';

/** What a reader must know beside the status, in this order. */
export type ProgressNote =
  /** A figure used is made up to show a feature. */
  | 'sample'
  /** A figure used was computed by whoever made the document. */
  | 'derived'
  | 'editorial'
  | 'provisional'
  | 'estimate'
  | 'forecast'
  /** The baseline is provisional, an estimate or a forecast. */
  | 'baseline-not-final'
  /** A newer figure exists by name only: it is not published. */
  | 'newer-not-published'
  /** Older than `frequency` years at `asOf`. */
  | 'stale'
  /** The target's time has come; it is judged by the target itself. */
  | 'due'
  /** Judged against an interim target, because there is no final one. */
  | 'interim-only'
  /** Past the value to reach, on its other side. */
  | 'overshot'
  /** Comes from a survey, so small differences may be chance. */
  | 'survey'
  /** The expected value lies inside the uncertainty given for the observation. */
  | 'within-uncertainty'
  /** Fiscal years, calendar years or dates were put on one axis. */
  | 'mixed-times';

/** The figures that went into a result, so that a page can show the computation. */
export interface ProgressFigures {
  /** The newest observation with a value. */
  readonly observation: KnownFigure | undefined;
  readonly baseline: Figure | undefined;
  /** The final target, or the last interim one; for maintain the one in force at the observation. */
  readonly target: TargetFigure | undefined;
  /** The number asked for: the target's, or of a range the end in question. In the indicator's unit. */
  readonly aim: number | undefined;
  /**
   * Share of the way from baseline to aim: 0 at the baseline, 1 at the aim. Below 0 when moving away,
   * above 1 beyond the aim. Undefined without a way: no baseline, baseline equals aim, not comparable,
   * maintain.
   */
  readonly share: number | undefined;
  /** What even change would give at the observation's time, in the unit, rounded as published. */
  readonly expected: number | undefined;
  /** Observation − expected, in the unit: positive is more, not better. */
  readonly difference: number | undefined;
  /** Aim − observation, in the unit; 0 when reached or kept. */
  readonly remaining: number | undefined;
  /** Observation − baseline, in the unit; undefined when they do not compare. */
  readonly change: number | undefined;
  /** The two points `expected` was read between. */
  readonly segment: PathSegment | undefined;
}

/** A result with a status. */
export interface Judged extends ProgressFigures {
  readonly status: ProgressStatus;
  readonly rule: ProgressRule;
  readonly notes: readonly ProgressNote[];
}

/** A result without: the figures there are, and why they say no more. */
export interface NotJudged extends ProgressFigures {
  readonly status: undefined;
  readonly reason: NoStatusReason;
  /** For `not-published`: the document's statement, with the place where the figure would be found. */
  readonly notPublished: NotPublished | undefined;
  readonly notes: readonly ProgressNote[];
}

/** Tell the two apart by `status`: `if (progress.status === undefined) … progress.reason`. */
export type Progress = Judged | NotJudged;

export interface ProgressOptions extends LatestOptions {
  /**
   * The time the reader asks at. Later observations are left out, and an observation older than
   * `frequency` is remarked as stale. Without it all count and nothing is stale: these functions have
   * no clock.
   */
  readonly asOf?: TimePoint | undefined;
}
