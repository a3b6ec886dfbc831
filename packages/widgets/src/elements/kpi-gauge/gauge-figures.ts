import type { Indicator } from '@machiplan/schema';
import { notPublishedPart, type Progress } from '@machiplan/sdk';
import { formatTime, formatValue, progressLabel, targetText } from '@machiplan/sdk/format';
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

/** The SDK's label of the status; with a value, the part that is not published. */
export function labelOf(progress: Progress, language: string): string {
  const label = progressLabel(progress, language);
  if (progress.status !== undefined || !progress.observation) return label;
  const messages = messagesIn(kpiGaugeMessages, language);
  const part = progress.notPublished?.part;
  if (part === 'targets') return messages.partNotPublished(messages.target);
  return part === 'baseline' ? messages.partNotPublished(messages.baseline) : label;
}

/** The value as number, unit and time; without a value, the reason in messages. */
export function figureOf(
  indicator: Indicator,
  progress: Progress,
  { language, notation, era }: Required<GaugeFormat>,
): GaugeFigure {
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

/** Baseline, expected value and target, as far as they exist or are named as not published. */
export function factsOf(
  indicator: Indicator,
  progress: Progress,
  { language, notation, era }: Required<GaugeFormat>,
  isTargetExpected: boolean,
): readonly GaugeFact[] {
  const messages = messagesIn(kpiGaugeMessages, language);
  const format = { languages: language, notation };
  const timeText = (time: string | undefined) =>
    time === undefined ? '' : formatTime(time, language, { era });
  const { baseline, expected, observation, target } = progress;
  const facts: GaugeFact[] = [];
  const missing = (key: 'baseline' | 'target', part: 'baseline' | 'targets', isAsked: boolean) => {
    const isUnpublished = notPublishedPart(indicator, part) !== undefined;
    if (!isUnpublished && !isAsked) return;
    const value = isUnpublished ? messages.notPublished : messages.none;
    facts.push({ key, label: messages[key], value, time: '' });
  };
  if (baseline?.value !== undefined) {
    const value = formatValue(baseline.value, indicator, format);
    facts.push({ key: 'baseline', label: messages.baseline, value, time: timeText(baseline.time) });
  } else if (baseline) {
    const time = timeText(baseline.time);
    facts.push({ key: 'baseline', label: messages.baseline, value: messages.notPublished, time });
  } else {
    missing('baseline', 'baseline', false);
  }
  // Categories have no distance, so there is no expected value between them.
  if (expected !== undefined && observation && !indicator.categories?.length) {
    const value = formatValue(expected, indicator, format);
    facts.push({
      key: 'expected',
      label: messages.expected,
      value,
      time: timeText(observation.time),
    });
  }
  if (target) {
    facts.push({
      key: target.kind === 'interim' ? 'interim' : 'target',
      label: target.kind === 'interim' ? messages.interimTarget : messages.target,
      value: targetText(target, indicator, format),
      time: timeText(target.time),
    });
  } else {
    missing('target', 'targets', isTargetExpected);
  }
  return facts;
}
