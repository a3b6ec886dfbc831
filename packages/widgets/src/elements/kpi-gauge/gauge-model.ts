import type { Id, Indicator, NotPublished, Plan, SourceReference } from '@machiplan/schema';
import {
  figureOptionsOf,
  notPublishedPart,
  progressOf,
  sourcesOfValue,
  targetsOf,
  type FigureStatus,
  type Progress,
  type ProgressNote,
  type ProgressOptions,
  type ProgressStatus,
  type TargetFigure,
} from '@machiplan/sdk';
import { comparableIn, indicatorFor } from '@machiplan/sdk/figures';
import { isPercent, progressLabel, shortSummaryOf } from '@machiplan/sdk/format';
import { asksForEra } from '@machiplan/sdk/internal';
import {
  expectedText,
  figureOf,
  shownFigure,
  type GaugeFigure,
  type GaugeFormat,
} from './gauge-figures.js';
import { directionText } from './direction-text.js';
import { isOutdated } from './newest-time.js';
import { gaugeScale, type GaugeScale } from './drawings/gauge-scale.js';

/** Selects figures of an indicator: group, district, and the time at which they were known. */
export interface GaugeScope {
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
  readonly time?: string | undefined;
}

/** Everything a gauge shows, computed and in words, for every mode. */
export interface GaugeModel {
  /** The indicator, with the unit and direction of the group where that has its own. */
  readonly indicator: Indicator;
  readonly scope: GaugeScope;
  readonly progress: Progress;
  /** Options of the SDK for these figures. */
  readonly options: ProgressOptions;
  readonly format: Required<GaugeFormat>;
  readonly status: ProgressStatus | 'none';
  /** The status in words, or the reason why there is none. */
  readonly label: string;
  /** The value as number and unit; without a value, the reason in words as the number. */
  readonly figure: GaugeFigure;
  /** Change and target in short sentences; empty where there is neither. */
  readonly sentence: string;
  /** Desired direction in words; empty if the plan does not state it. */
  readonly direction: string;
  /** The value that even change would have reached by now; empty without one. */
  readonly expected: string;
  /** Place of the value in its source. */
  readonly reference: SourceReference | undefined;
  /** True if the value is more than two years older than the newest one of the plan. */
  readonly isOutdated: boolean;
  /** Certainty of the value; undefined without one. */
  readonly certainty: FigureStatus | undefined;
  /** False for background figures, groups and districts, which need no target. */
  readonly isTargetExpected: boolean;
  readonly interim: readonly TargetFigure[];
  readonly notPublished: NotPublished | undefined;
  readonly notes: readonly ProgressNote[];
  /** False where no status is expected: background figures, and parts without a target. */
  readonly isJudged: boolean;
  /** Undefined where no axis makes sense; see `gaugeScale`. */
  readonly scale: GaugeScale | undefined;
}

/** Options of the SDK for the figures of this scope. */
export function progressOptions(plan: Plan, { group, district, time }: GaugeScope) {
  return {
    ...figureOptionsOf(plan),
    group,
    district,
    asOf: time,
  } satisfies ProgressOptions;
}

/** Derives what a gauge shows. Missing figures stay undefined, and the texts say so. */
export function gaugeModel(
  plan: Plan,
  whole: Indicator,
  scope: GaugeScope,
  { language, notation = 'full', era = asksForEra(language) }: GaugeFormat,
): GaugeModel {
  const options = progressOptions(plan, scope);
  const progress = progressOf(whole, options);
  const indicator = indicatorFor(whole, scope.group);
  const isComparable = comparableIn(whole, options);
  const interim = targetsOf(indicator, options).filter(
    ({ record }) => record !== progress.target?.record && isComparable(record),
  );
  const format = { language, notation, era };
  const { observation, baseline } = progress;
  const source = { plan, indicator, progress, options, format };
  const shown = shownFigure(source);
  const isOld = shown !== undefined && isOutdated(plan, shown, options);
  const isTargetExpected =
    indicator.kind !== 'context' && scope.group === undefined && scope.district === undefined;
  return {
    indicator,
    scope,
    progress,
    options,
    format,
    status: progress.status ?? 'none',
    label: progressLabel(progress, language),
    figure: figureOf(source),
    sentence: shortSummaryOf(
      indicator,
      { ...options, plan, languages: language, era, notation },
      progress,
    ),
    direction: directionText(indicator, language),
    expected: expectedText(source),
    reference: shown && sourcesOfValue(indicator, shown)[0],
    isOutdated: isOld,
    certainty: observation?.status,
    isTargetExpected,
    interim,
    notPublished:
      (progress.status === undefined ? progress.notPublished : undefined) ??
      notPublishedPart(indicator, 'targets'),
    notes: notesToShow(plan, progress.notes),
    isJudged: progress.status !== undefined || progress.target !== undefined || isTargetExpected,
    scale: indicator.categories?.length
      ? undefined
      : gaugeScale({
          value: observation?.value,
          baseline: baseline?.value,
          expected: progress.expected,
          marks: marksOf(indicator, progress, interim),
          isPercent: isPercent(indicator.unit),
          isReversed: isReversed(indicator, progress),
          hasAim: progress.aim !== undefined || isNumeric(progress.target),
        }),
  };
}

/** Notes beside the status. That the whole plan is a sample is said once per element. */
function notesToShow(plan: Plan, notes: readonly ProgressNote[]): readonly ProgressNote[] {
  return plan.origin === 'sample' ? notes.filter((note) => note !== 'sample') : notes;
}

/** True if lower numbers are better, so that the axis runs from high to low. */
function isReversed({ direction }: Indicator, { baseline, aim }: Progress): boolean {
  if (direction === 'decrease') return true;
  const hasWay = direction === 'reach' && baseline?.value !== undefined && aim !== undefined;
  return hasWay && aim < baseline.value;
}

function marksOf(
  { direction, tolerance = 0 }: Indicator,
  { target, observation, baseline }: Progress,
  interim: readonly TargetFigure[],
): readonly (number | undefined)[] {
  // The tolerance is drawn as a band around the number to maintain or reach.
  const around = direction === 'maintain' || direction === 'reach' ? tolerance : 0;
  const bounds = target ?? { low: baseline?.value, high: baseline?.value };
  return [
    bounds.low === undefined ? undefined : bounds.low - around,
    bounds.high === undefined ? undefined : bounds.high + around,
    observation?.record.lower,
    observation?.record.upper,
    ...interim.flatMap(({ low, high }) => [low, high]),
  ];
}

function isNumeric(target: TargetFigure | undefined): boolean {
  return target?.low !== undefined || target?.high !== undefined;
}
