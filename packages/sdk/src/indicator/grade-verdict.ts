import type { GradeScale, Id, Indicator } from '@machiplan/schema';
import type { NoStatusReason } from './progress.js';
import {
  baselineOf,
  hasBreakBetween,
  latestFigure,
  seriesOf,
  type Figure,
  type LatestOptions,
} from './series.js';
import { targetsOf, type TargetFigure } from './targets.js';
import { found, withoutStatus, type Verdict } from './verdict.js';

/** A result on grades, with the figures it was found by. */
export interface GradeResult {
  readonly latest: Figure;
  readonly baseline: Figure | undefined;
  readonly target: TargetFigure | undefined;
  readonly verdict: Verdict;
}

/**
 * Judges values that are ordered words (なし < 策定中 < 策定済) by their order on the indicator's scale,
 * which lists the best first. The order gives no distances, so there is no expected value: before a
 * target is due, a grade that is neither the target's nor worse than the baseline's has no status.
 * Undefined if the newest figure is not a grade of an ordered scale among `gradeScales`.
 */
export function judgeGrades(indicator: Indicator, options: LatestOptions): GradeResult | undefined {
  const scale = options.gradeScales?.find(({ id }) => id === indicator.gradeScale);
  const latest = latestFigure(indicator, options);
  if (!scale || scale.ordered === false || rankOf(scale, latest) === undefined) return undefined;
  if (!latest || latest.value !== undefined) return undefined;
  const baseline = baselineOf(indicator, options);
  const graded = targetsOf(indicator, options).filter(
    (target) => rankOf(scale, target) !== undefined,
  );
  const target = graded.findLast(({ kind }) => kind === 'final') ?? graded.at(-1);
  const due = graded.findLast(
    ({ position }) => position !== undefined && position <= latest.position,
  );
  const ranks: Ranks = {
    latest: rankOf(scale, latest)!,
    baseline: rankOf(scale, baseline),
    target: rankOf(scale, target),
    due: rankOf(scale, due),
  };
  const obstacle = obstacleTo(indicator, latest, baseline, options);
  const verdict =
    indicator.direction === 'maintain' ? judgeKeeping(ranks) : judgeApproach(ranks, obstacle);
  return { latest, baseline, target, verdict };
}

/** Positions on the scale, 0 for the best. */
interface Ranks {
  readonly latest: number;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Of the last target that is due. */
  readonly due: number | undefined;
}

function rankOf(
  { grades }: GradeScale,
  figure: { readonly grade?: Id | undefined } | undefined,
): number | undefined {
  if (figure?.grade === undefined) return undefined;
  const rank = grades.findIndex(({ id }) => id === figure.grade);
  return rank < 0 ? undefined : rank;
}

/** The reason why a grade that is not the target's does not compare with the baseline's. */
function obstacleTo(
  indicator: Indicator,
  latest: Figure,
  baseline: Figure | undefined,
  options: LatestOptions,
): NoStatusReason | undefined {
  if (!baseline) return 'no-baseline';
  if (latest.position <= baseline.position) return 'no-observation-since-baseline';
  const series = seriesOf(indicator, options);
  return hasBreakBetween(series, baseline.position, latest.position) ? 'series-break' : undefined;
}

function judgeApproach(
  { latest, baseline, target, due }: Ranks,
  obstacle: NoStatusReason | undefined,
): Verdict {
  if (target === undefined) return withoutStatus('no-target');
  if (obstacle !== undefined && obstacle !== 'no-baseline') return withoutStatus(obstacle);
  if (latest <= target) return found('achieved', 'target-reached');
  if (baseline !== undefined && latest > baseline) {
    return found('moving-away', 'worse-than-baseline');
  }
  if (due === undefined) return withoutStatus('grade-not-due');
  return latest <= due ? found('on-track', 'due-grade') : found('behind', 'due-grade');
}

function judgeKeeping({ latest, baseline, target }: Ranks): Verdict {
  const aim = target ?? baseline;
  if (aim === undefined) return withoutStatus('no-target');
  const rule = target === undefined ? 'keep-baseline' : 'keep-target';
  return latest <= aim ? found('kept', rule) : found('not-kept', rule);
}
