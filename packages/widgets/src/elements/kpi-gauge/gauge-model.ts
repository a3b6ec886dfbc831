import type { Id, Indicator, NotPublished, Plan } from '@machiplan/schema';
import {
  fiscalYearStartOf,
  notPublishedPart,
  progressOf,
  targetsOf,
  type FigureStatus,
  type Progress,
  type ProgressNote,
  type ProgressOptions,
  type ProgressStatus,
  type TargetFigure,
} from '@machiplan/sdk';
import { isPercent } from '@machiplan/sdk/format';
import {
  factsOf,
  figureOf,
  labelOf,
  type GaugeFact,
  type GaugeFigure,
  type GaugeFormat,
} from './gauge-figures.js';
import { gaugeScale, type GaugeScale } from './drawings/gauge-scale.js';

/** Which figures of an indicator: of which group and district, as known at which time. */
export interface GaugeScope {
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
  readonly time?: string | undefined;
}

/** Everything a gauge shows, computed and in words, for every mode. */
export interface GaugeModel {
  readonly indicator: Indicator;
  readonly scope: GaugeScope;
  readonly progress: Progress;
  /** Options of the SDK for these figures. */
  readonly options: ProgressOptions;
  readonly format: Required<GaugeFormat>;
  readonly status: ProgressStatus | 'none';
  /** The status in words, or the reason why there is none. */
  readonly label: string;
  /** The value as number and unit; without a value, the reason in words. */
  readonly figure: GaugeFigure;
  /** Certainty of the value; undefined without one. */
  readonly certainty: FigureStatus | undefined;
  readonly isSample: boolean;
  readonly facts: readonly GaugeFact[];
  readonly interim: readonly TargetFigure[];
  readonly notPublished: NotPublished | undefined;
  readonly notes: readonly ProgressNote[];
  /** False where no status is expected: background figures, and parts without a target. */
  readonly isJudged: boolean;
  /** Undefined where no axis makes sense; see `gaugeScale`. */
  readonly scale: GaugeScale | undefined;
}

/** Whether a language tag requests years by era, as `ja-u-ca-japanese` does. */
export function asksForEra(language: string): boolean {
  return language.toLowerCase().includes('-u-ca-japanese');
}

/** Options of the SDK for the figures of this scope. */
export function progressOptions(plan: Plan, { group, district, time }: GaugeScope) {
  return {
    fiscalYearStart: fiscalYearStartOf(plan),
    origin: plan.origin,
    group,
    district,
    asOf: time,
  } satisfies ProgressOptions;
}

/** Derives what a gauge shows. Missing figures stay undefined, and the texts say so. */
export function gaugeModel(
  plan: Plan,
  indicator: Indicator,
  scope: GaugeScope,
  { language, notation = 'full', era = asksForEra(language) }: GaugeFormat,
): GaugeModel {
  const options = progressOptions(plan, scope);
  const progress = progressOf(indicator, options);
  const interim = targetsOf(indicator, options).filter(
    ({ record }) => record !== progress.target?.record,
  );
  const format = { language, notation, era };
  const { observation, baseline } = progress;
  // Background figures, groups and districts need no target.
  const isExpected =
    indicator.kind !== 'context' && scope.group === undefined && scope.district === undefined;
  return {
    indicator,
    scope,
    progress,
    options,
    format,
    status: progress.status ?? 'none',
    label: labelOf(progress, language),
    figure: figureOf(indicator, progress, format),
    certainty: observation?.status,
    isSample: progress.notes.includes('sample'),
    facts: factsOf(indicator, progress, format, isExpected),
    interim,
    notPublished:
      (progress.status === undefined ? progress.notPublished : undefined) ??
      notPublishedPart(indicator, 'targets'),
    notes: progress.notes,
    isJudged: progress.status !== undefined || progress.target !== undefined || isExpected,
    scale: indicator.categories?.length
      ? undefined
      : gaugeScale({
          value: observation?.value,
          baseline: baseline?.value,
          expected: progress.expected,
          marks: marksOf(indicator, progress, interim),
          isPercent: isPercent(indicator.unit),
          hasAim: progress.aim !== undefined || isNumeric(progress.target),
        }),
  };
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
