import type { Plan } from '@machiplan/schema';
import { notPublishedPart } from '@machiplan/sdk';
import { formatFigure, formatTime, targetText } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from './gauge-figures.messages.js';

/** A figure beside the value, in words. */
export interface GaugeFact {
  readonly key: 'baseline' | 'interim' | 'target';
  readonly label: string;
  readonly value: string;
  readonly time: string;
}

/** Baseline and target, as far as they exist or are named as not published. */
export function factsOf(
  plan: Plan,
  { indicator, progress, format, isTargetExpected }: GaugeModel,
): readonly GaugeFact[] {
  const { language, notation, era } = format;
  const messages = messagesIn(gaugeFiguresMessages, language);
  const settings = { languages: language, notation, plan };
  const timeText = (time: string | undefined) =>
    time === undefined ? '' : formatTime(time, language, { era });
  const { baseline, target } = progress;
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
