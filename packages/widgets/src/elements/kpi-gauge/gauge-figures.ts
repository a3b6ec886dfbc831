import type { Indicator, Plan } from '@machiplan/schema';
import {
  breakdownFiguresOf,
  latestFigure,
  notPublishedPart,
  type Figure,
  type Progress,
  type ProgressOptions,
} from '@machiplan/sdk';
import {
  breakdownLabel,
  formatFigure,
  formatTime,
  isPercent,
  labelFor,
  measureOf,
  progressLabel,
  targetText,
} from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { kpiGaugeMessages } from './kpi-gauge.messages.js';

/** How figures are written. */
export interface GaugeFormat {
  /** BCP 47 tag; `-u-ca-japanese` asks for years by era. */
  readonly language: string;
  readonly notation?: 'full' | 'compact' | undefined;
  readonly era?: boolean | undefined;
}

/** The value of a gauge in words. */
export interface GaugeFigure {
  readonly number: string;
  readonly unit: string;
  readonly time: string;
}

/** A figure beside the value, in words. */
export interface GaugeFact {
  readonly key: 'baseline' | 'expected' | 'interim' | 'target';
  readonly label: string;
  readonly value: string;
  readonly time: string;
}

/** The newest figure of a group or district, where there is none for the whole. */
export interface GaugePart {
  readonly name: string;
  readonly value: string;
  readonly time: string;
}

/** What the texts of a gauge are made from. */
export interface FigureSource {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly progress: Progress;
  readonly options: ProgressOptions;
  readonly format: Required<GaugeFormat>;
}

/**
 * The SDK's label of the status; with a value, the part that is not published. A statement with its
 * own note, such as "no baseline, because the way of counting changed", does not say "not published".
 */
export function labelOf(progress: Progress, language: string): string {
  const label = progressLabel(progress, language);
  if (progress.status !== undefined || !progress.observation) return label;
  const messages = messagesIn(kpiGaugeMessages, language);
  const { notPublished } = progress;
  const part = notPublished?.part;
  if (part !== 'targets' && part !== 'baseline') return label;
  const name = part === 'targets' ? messages.target : messages.baseline;
  if (notPublished?.availableAt) return messages.partElsewhere(name);
  return notPublished?.note ? messages.partMissing(name) : messages.partNotPublished(name);
}

/** The observation that a gauge shows: the one that is judged, else the newest in words. */
export function shownFigure({ indicator, progress, options }: FigureSource): Figure | undefined {
  return progress.observation ?? latestFigure(indicator, options);
}

/** The value as number, unit and time; without a value, where it is or why there is none. */
export function figureOf(source: FigureSource): GaugeFigure {
  const { plan, indicator, options, format } = source;
  const { language, notation, era } = format;
  const observation = shownFigure(source);
  if (!observation) return { number: reasonText(source), unit: '', time: '' };
  const settings = { languages: language, notation, plan };
  const whole = formatFigure(observation, indicator, settings);
  const bare = { ...indicator, unit: undefined, groups: undefined } as unknown as Indicator;
  const number = formatFigure(observation, bare, settings);
  const hasUnit = observation.value !== undefined && !indicator.categories?.length;
  const isApart = hasUnit && measureOf(indicator, options.group).unit && whole.startsWith(number);
  return {
    number: isApart ? number : whole,
    unit: isApart ? whole.slice(number.length) : '',
    time: formatTime(observation.time, language, { era }),
  };
}

function reasonText({ plan, progress, format: { language } }: FigureSource): string {
  const label = progressLabel(progress, language);
  const elsewhere = progress.status === undefined && progress.notPublished?.availableAt;
  const messages = messagesIn(kpiGaugeMessages, language);
  return elsewhere ? messages.elsewhere(labelFor(elsewhere, language, plan)) : label;
}

/** The newest figures of the groups or districts; empty where there is a figure for the whole. */
export function partsIn(source: FigureSource): readonly GaugePart[] {
  const { plan, indicator, progress, options, format } = source;
  const isByPart =
    progress.status === undefined &&
    (progress.reason === 'by-group' || progress.reason === 'by-district');
  if (!isByPart || shownFigure(source)) return [];
  const { language, notation, era } = format;
  return breakdownFiguresOf(indicator, options).flatMap((figures) => {
    const { observation } = figures;
    if (!observation) return [];
    return {
      name: breakdownLabel(plan, indicator, figures, language),
      value: formatFigure(observation, indicator, { languages: language, notation, plan }),
      time: formatTime(observation.time, language, { era }),
    };
  });
}

/** The number of a mark without its unit, which stands beside the value; percentages keep their sign. */
export function markText(
  value: number,
  { indicator, format }: Pick<FigureSource, 'indicator' | 'format'>,
): string {
  const { unit, decimals } = indicator;
  const measure = isPercent(unit) ? { unit, decimals } : { decimals };
  const bare = { ...indicator, ...measure, unit: isPercent(unit) ? unit : undefined };
  const { language: languages, notation } = format;
  return formatFigure({ value, record: {} }, bare, { languages, notation });
}

/** Baseline, expected value and target, as far as they exist or are named as not published. */
export function factsOf(
  { plan, indicator, progress, format }: FigureSource,
  isTargetExpected: boolean,
): readonly GaugeFact[] {
  const { language, notation, era } = format;
  const messages = messagesIn(kpiGaugeMessages, language);
  const settings = { languages: language, notation, plan };
  const timeText = (time: string | undefined) =>
    time === undefined ? '' : formatTime(time, language, { era });
  const { baseline, expected, observation, target } = progress;
  const facts: GaugeFact[] = [];
  const missing = (key: 'baseline' | 'target', part: 'baseline' | 'targets', isAsked: boolean) => {
    const statement = notPublishedPart(indicator, part);
    if (!statement && !isAsked) return;
    const isUnpublished = statement && !statement.availableAt && !statement.note;
    const value = isUnpublished ? messages.notPublished : messages.none;
    facts.push({ key, label: messages[key], value, time: '' });
  };
  if (baseline?.value !== undefined) {
    const value = formatFigure(baseline, indicator, settings);
    facts.push({ key: 'baseline', label: messages.baseline, value, time: timeText(baseline.time) });
  } else if (baseline) {
    const time = timeText(baseline.time);
    facts.push({ key: 'baseline', label: messages.baseline, value: messages.notPublished, time });
  } else {
    missing('baseline', 'baseline', false);
  }
  // Categories have no distance, so there is no expected value between them.
  if (expected !== undefined && observation && !indicator.categories?.length) {
    const value = formatFigure({ value: expected, record: {} }, indicator, settings);
    const time = timeText(observation.time);
    facts.push({ key: 'expected', label: messages.expected, value, time });
  }
  if (target) {
    facts.push({
      key: target.kind === 'interim' ? 'interim' : 'target',
      label: target.kind === 'interim' ? messages.interimTarget : messages.target,
      value: targetText(target, indicator, settings),
      time: timeText(target.time),
    });
  } else {
    missing('target', 'targets', isTargetExpected);
  }
  return facts;
}
