import type { Id, Indicator, LocalizedText, NotPublished, Plan } from '@machiplan/schema';
import {
  type FigureStatus,
  notPublishedPart,
  type Progress,
  type ProgressNote,
  progressOf,
  type ProgressOptions,
  type ProgressStatus,
  type TargetFigure,
  targetsOf,
} from '@machiplan/sdk';
import {
  formatTime,
  formatValue,
  isPercent,
  labelFor,
  progressLabel,
  targetText,
} from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { gaugeScale, type GaugeScale } from './drawings/gauge-scale.js';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';

/** How a reader wants figures written. */
export interface GaugeFormat {
  /** BCP 47 tag; `-u-ca-japanese` asks for years by era. */
  readonly language: string;
  readonly notation?: 'full' | 'compact' | undefined;
  readonly era?: boolean | undefined;
}

/** Which figures of an indicator: of which group and district, as known at which time. */
export interface GaugeScope {
  readonly group?: Id | undefined;
  readonly district?: Id | undefined;
  readonly time?: string | undefined;
}

/** One of the figures beside the value, in words, and where its mark stands in the drawing. */
export interface GaugeFact {
  readonly key: 'baseline' | 'expected' | 'interim' | 'target';
  readonly label: string;
  readonly value: string;
  readonly time: string;
}

/** All that any form of the gauge shows, computed and in words. */
export interface GaugeModel {
  readonly indicator: Indicator;
  readonly scope: GaugeScope;
  readonly progress: Progress;
  /** Options the sdk was asked with, for whatever else is asked about the same figures. */
  readonly options: ProgressOptions;
  readonly format: Required<GaugeFormat>;
  readonly status: ProgressStatus | 'none';
  /** The status in words, or why there is none. */
  readonly label: string;
  /** The value as number and unit; the reason in words where there is no value. */
  readonly figure: { readonly number: string; readonly unit: string; readonly time: string };
  /** How sure the value drawn is; undefined when there is none. */
  readonly certainty: FigureStatus | undefined;
  readonly isSample: boolean;
  readonly facts: readonly GaugeFact[];
  readonly interim: readonly TargetFigure[];
  readonly notPublished: NotPublished | undefined;
  readonly remarks: readonly ProgressNote[];
  /** False where nobody expects a status: for background figures, and parts without target. */
  readonly isJudged: boolean;
  /** Undefined where nothing can be put on an axis; see `gaugeScale`. */
  readonly scale: GaugeScale | undefined;
}

/** Whether a language tag asks for years by era, as in `ja-u-ca-japanese`. */
export function asksForEra(language: string): boolean {
  return language.toLowerCase().includes('-u-ca-japanese');
}

/** The options the sdk needs to answer for these figures. */
export function progressOptions(plan: Plan, { group, district, time }: GaugeScope) {
  return {
    fiscalYearStart: plan.fiscalYearStart,
    origin: plan.origin,
    group,
    district,
    asOf: time,
  } satisfies ProgressOptions;
}

/**
 * Computes and words what a gauge shows. Nothing is filled in: what is missing is undefined, and the
 * words say so.
 */
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
  // Nobody expects a target of a background figure, nor of each group or district.
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
    remarks: progress.notes,
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

/** The sdk's words; where a value is there, what is not published is named. */
function labelOf(progress: Progress, language: string): string {
  const label = progressLabel(progress, language);
  if (progress.status !== undefined || !progress.observation) return label;
  const words = messagesIn(kpiGaugeMessages, language);
  const part = progress.notPublished?.part;
  if (part === 'targets') return words.partNotPublished(words.target);
  return part === 'baseline' ? words.partNotPublished(words.baseline) : label;
}

function marksOf(
  { direction, tolerance = 0 }: Indicator,
  { target, observation, baseline }: Progress,
  interim: readonly TargetFigure[],
): readonly (number | undefined)[] {
  // The tolerance is drawn as a band around what is to be kept or reached.
  const around = direction === 'maintain' || direction === 'reach' ? tolerance : 0;
  const kept = target ?? { low: baseline?.value, high: baseline?.value };
  return [
    kept.low === undefined ? undefined : kept.low - around,
    kept.high === undefined ? undefined : kept.high + around,
    observation?.record.lower,
    observation?.record.upper,
    ...interim.flatMap(({ low, high }) => [low, high]),
  ];
}

function figureOf(
  indicator: Indicator,
  progress: Progress,
  { language, notation, era }: Required<GaugeFormat>,
): GaugeModel['figure'] {
  const { observation } = progress;
  if (!observation) return { number: progressLabel(progress, language), unit: '', time: '' };
  const whole = formatValue(observation.value, indicator, { languages: language, notation });
  const number = formatValue(
    observation.value,
    { decimals: indicator.decimals },
    { languages: language, notation },
  );
  const isApart = !indicator.categories?.length && whole.startsWith(number);
  return {
    number: isApart ? number : whole,
    unit: isApart ? whole.slice(number.length) : '',
    time: formatTime(observation.time, language, { era }),
  };
}

function factsOf(
  indicator: Indicator,
  progress: Progress,
  { language, notation, era }: Required<GaugeFormat>,
  isTargetExpected: boolean,
): readonly GaugeFact[] {
  const words = messagesIn(kpiGaugeMessages, language);
  const format = { languages: language, notation };
  const timeText = (time: string | undefined) =>
    time === undefined ? '' : formatTime(time, language, { era });
  const { baseline, expected, observation, target } = progress;
  const facts: GaugeFact[] = [];
  const missing = (key: 'baseline' | 'target', part: string, isAsked: boolean) => {
    const isUnpublished = notPublishedPart(indicator, part) !== undefined;
    if (!isUnpublished && !isAsked) return;
    const value = isUnpublished ? words.notPublished : words.none;
    facts.push({ key, label: words[key], value, time: '' });
  };
  if (baseline?.value !== undefined) {
    const value = formatValue(baseline.value, indicator, format);
    facts.push({ key: 'baseline', label: words.baseline, value, time: timeText(baseline.time) });
  } else if (baseline) {
    const time = timeText(baseline.time);
    facts.push({ key: 'baseline', label: words.baseline, value: words.notPublished, time });
  } else {
    missing('baseline', 'baseline', false);
  }
  // Between categories there is no distance, so nothing is expected on the way.
  if (expected !== undefined && observation && !indicator.categories?.length) {
    const value = formatValue(expected, indicator, format);
    facts.push({ key: 'expected', label: words.expected, value, time: timeText(observation.time) });
  }
  if (target) {
    facts.push({
      key: target.kind === 'interim' ? 'interim' : 'target',
      label: target.kind === 'interim' ? words.interimTarget : words.target,
      value: targetText(target, indicator, format),
      time: timeText(target.time),
    });
  } else {
    missing('target', 'targets', isTargetExpected);
  }
  return facts;
}

/** The gauge in one line: title, value, facts, status. */
export function shortText(view: GaugeModel, title: string): string {
  const { figure, facts, format, label, progress, isJudged } = view;
  const words = messagesIn(kpiGaugeMessages, format.language);
  const parts = [
    title,
    words.at(figure.number + figure.unit, figure.time),
    ...facts.map((fact) => `${fact.label} ${words.at(fact.value, fact.time)}`),
    ...(progress.observation && isJudged ? [label] : []),
  ];
  return parts.join(words.join);
}

/** The title as plain text, with the group and the district it is for. */
export function titleText(plan: Plan, view: GaugeModel): string {
  const { indicator, scope, format } = view;
  const words = messagesIn(kpiGaugeMessages, format.language);
  const plain = (text: LocalizedText | undefined) => labelFor(text, format.language, plan);
  const parts = scopeTitles(plan, indicator, scope).map(plain).filter(Boolean);
  const title = plain(indicator.title) || words.untitled;
  return parts.length > 0 ? words.at(title, parts.join(words.join)) : title;
}

function isNumeric(target: TargetFigure | undefined): boolean {
  return target?.low !== undefined || target?.high !== undefined;
}

/** Names of the group and the district that figures are for; empty for everybody and everywhere. */
export function scopeTitles(
  plan: Plan,
  indicator: Indicator,
  { group, district }: GaugeScope,
): readonly (LocalizedText | undefined)[] {
  return [
    group === undefined
      ? undefined
      : (indicator.groups?.find(({ id }) => id === group)?.title ?? group),
    district === undefined
      ? undefined
      : (plan.districts.find(({ id }) => id === district)?.name ?? district),
  ].filter((title) => title !== undefined);
}
