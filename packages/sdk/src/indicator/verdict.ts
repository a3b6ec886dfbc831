import type { Indicator } from '@machiplan/schema';
import { notPublishedPart } from '../source/not-published.js';
import { isFigure, roundTo } from './decimals.js';
import type { NoStatusReason, ProgressFigures, ProgressRule, ProgressStatus } from './progress.js';
import { hasBreakBetween, isStated, type Figure } from './series.js';
import { isNumeric, toleranceOf } from './targets.js';

/** Result of the rules, before notes are added. */
export type Verdict =
  | { readonly status: ProgressStatus; readonly rule: ProgressRule }
  | { readonly status: undefined; readonly reason: NoStatusReason };

export const found = (status: ProgressStatus, rule: ProgressRule): Verdict => ({ status, rule });
export const withoutStatus = (reason: NoStatusReason): Verdict => ({ status: undefined, reason });

/** Input of the rules. */
export interface Evidence {
  readonly indicator: Indicator;
  readonly series: readonly Figure[];
  readonly figures: ProgressFigures;
  /** Digits after the point that count; finer differences are none. */
  readonly decimals: number;
}

/** The reason why observation and baseline cannot be compared; undefined if they can. */
export function obstacleToChange(
  { observation, baseline }: Pick<ProgressFigures, 'observation' | 'baseline'>,
  series: readonly Figure[],
): NoStatusReason | undefined {
  if (!observation) return 'no-observation';
  if (baseline?.value === undefined) return 'no-baseline';
  if (observation.position <= baseline.position) return 'no-observation-since-baseline';
  if (hasBreakBetween(series, baseline.position, observation.position)) return 'series-break';
  return undefined;
}

/** The reason why there is no path from the baseline to the aim; undefined if there is one. */
export function obstacleToWay(
  direction: Indicator['direction'],
  { baseline, target, aim }: Pick<ProgressFigures, 'baseline' | 'target' | 'aim'>,
  decimals: number,
): NoStatusReason | undefined {
  if (baseline?.value === undefined) return 'no-baseline';
  if (!target || aim === undefined) return 'no-target';
  if (target.position !== undefined && target.position <= baseline.position) {
    return 'target-not-after-baseline';
  }
  const way = roundTo(aim - baseline.value, decimals);
  if (way === 0) return 'baseline-equals-target';
  if (direction === 'increase' && way < 0) return 'target-against-direction';
  if (direction === 'decrease' && way > 0) return 'target-against-direction';
  return undefined;
}

/** Distance of a value to being good enough, in the unit; 0 or less is good enough. */
function shortfallOf({ indicator, figures, decimals }: Evidence, value: number): number {
  const { target, aim = value } = figures;
  // To be more than 60, the value 60 lacks the smallest amount that counts.
  const least =
    target?.bound === 'more-than' || target?.bound === 'less-than' ? 10 ** -decimals : 0;
  if (indicator.direction === 'increase') return roundTo(aim - value + least, decimals);
  if (indicator.direction === 'decrease') return roundTo(value - aim + least, decimals);
  const tolerance = toleranceOf(indicator) ?? 0;
  const below = target?.low === undefined ? 0 : target.low - tolerance - value;
  const above = target?.high === undefined ? 0 : value - target.high - tolerance;
  return roundTo(Math.max(0, below, above), decimals);
}

/** True if a number lies within the uncertainty that the source states for the observation. */
export function isWithinUncertainty(
  { observation }: Pick<ProgressFigures, 'observation'>,
  value: number | undefined,
): boolean {
  const { lower, upper } = observation?.record ?? {};
  if (value === undefined || !isFigure(lower) || !isFigure(upper)) return false;
  return lower <= value && value <= upper;
}

/** For increase, decrease and reach. */
function judgeApproach(evidence: Evidence): Verdict {
  const { indicator, series, figures, decimals } = evidence;
  const { observation, baseline, target, expected } = figures;
  if (!observation) return withoutStatus('no-observation');
  const obstacle =
    obstacleToChange(figures, series) ?? obstacleToWay(indicator.direction, figures, decimals);
  // Reaching a target needs neither baseline nor path; the other obstacles make the target doubtful.
  const mayBeReached =
    obstacle === undefined || obstacle === 'no-baseline' || obstacle === 'baseline-equals-target';
  if (!mayBeReached) return withoutStatus(obstacle);
  const shortfall = shortfallOf(evidence, observation.value);
  if (shortfall <= 0) return found('achieved', 'target-reached');
  if (obstacle !== undefined || baseline?.value === undefined) {
    return withoutStatus(obstacle ?? 'no-baseline');
  }
  if (expected !== undefined && shortfall <= shortfallOf(evidence, expected)) {
    return found('on-track', 'expected-path');
  }
  // An unfavourable result inside the stated margin of error may be chance.
  if (isWithinUncertainty(figures, expected)) return withoutStatus('within-uncertainty');
  if (
    shortfall > shortfallOf(evidence, baseline.value) &&
    !(expected !== undefined && isWithinUncertainty(figures, baseline.value))
  ) {
    return found('moving-away', 'worse-than-baseline');
  }
  if (expected === undefined || target?.position === undefined) {
    return withoutStatus('no-target-time');
  }
  return found('behind', 'expected-path');
}

/** For maintain: the target in force, or the baseline where the plan gives no target. */
function judgeKeeping({ indicator, series, figures, decimals }: Evidence): Verdict {
  const { observation, target, remaining } = figures;
  const obstacle = obstacleToChange(figures, series);
  if (obstacle !== undefined && (obstacle !== 'no-baseline' || !target)) {
    return withoutStatus(obstacle);
  }
  const rule = target ? 'keep-target' : 'keep-baseline';
  const away = Math.abs(remaining ?? 0);
  const tolerance = toleranceOf(indicator);
  if (roundTo(away - (tolerance ?? 0), decimals) <= 0) {
    return found('kept', rule);
  }
  // A count either equals the stated value or not. A survey value varies by chance, and a baseline was
  // not set as a limit: for these, only the plan can state the tolerance.
  const isRange = target !== undefined && target.low !== target.high;
  const isUnclear = !isRange && (indicator.survey === true || !target);
  if (isUnclear && tolerance === undefined) return withoutStatus('no-tolerance');
  // The nearest value that would still count as maintained.
  const nearest = (observation?.value ?? 0) + Math.sign(remaining ?? 0) * (away - (tolerance ?? 0));
  return isWithinUncertainty(figures, nearest)
    ? withoutStatus('within-uncertainty')
    : found('not-kept', rule);
}

/** Applies the rules to the figures. The order of the checks is part of the definition. */
export function judge(evidence: Evidence): Verdict {
  const { indicator, figures, series } = evidence;
  const { observation, baseline, target } = figures;
  const { direction } = indicator;
  if (!observation) {
    const forecast = series.some(
      ({ status, value }) => status === 'forecast' && value !== undefined,
    );
    const isInWords = series.some((figure) => figure.value === undefined && isStated(figure));
    if (isInWords) return withoutStatus('value-in-words');
    return withoutStatus(forecast ? 'forecast-only' : 'no-observation');
  }
  if (indicator.categories?.length) return withoutStatus('categories');
  const keepsBaseline =
    direction === 'maintain' && baseline && !notPublishedPart(indicator, 'targets');
  if (!target && !keepsBaseline) return withoutStatus('no-target');
  if (target && !isNumeric(target)) return withoutStatus('target-in-words');
  if (direction === undefined) return withoutStatus('no-direction');
  return direction === 'maintain' ? judgeKeeping(evidence) : judgeApproach(evidence);
}
