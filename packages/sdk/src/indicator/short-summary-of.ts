import type { Indicator } from '@machiplan/schema';
import { firstOf, isJapanese, messagesIn, sentenceLanguages } from '../text/messages.js';
import { formatTime } from '../time/format-time.js';
import { breakdownFiguresOf } from './breakdown-figures.js';
import { changeOf } from './change-of.js';
import { formatChange } from './format-change.js';
import { formatFigure, measureOf } from './format-figure.js';
import { isPercent } from './format-value.js';
import { indicatorFor } from './indicator-for.js';
import type { Progress } from './progress.js';
import { progressOf } from './progress-of.js';
import { baselineOf, latestFigure } from './series.js';
import { shortSummaryMessages } from './short-summary-of.messages.js';
import type { SummaryOptions } from './summary-of.js';
import { targetText } from './target-text.js';
import { isNumeric } from './targets.js';

/**
 * The change and the target in at most two short sentences, to stand under the title and the value of
 * an indicator. Empty where there is neither. `progress` may be passed if it is known already.
 *
 * 2022年4月1日の38人から33人減。2028年4月1日までに0人が目標。
 */
export function shortSummaryOf(
  indicator: Indicator,
  options: SummaryOptions = {},
  progress: Progress = progressOf(indicator, options),
): string {
  const messages = messagesIn(shortSummaryMessages, options.languages);
  return [changeSentence(indicator, options), targetSentence(indicator, options, progress)]
    .filter(Boolean)
    .join(messages.gap);
}

function changeSentence(indicator: Indicator, options: SummaryOptions): string {
  const languages = sentenceLanguages(options.languages);
  const messages = messagesIn(shortSummaryMessages, languages);
  const format = { languages, notation: options.notation, plan: options.plan };
  const { era } = options;
  const change = changeOf(indicator, options);
  if (!change) {
    const baseline = baselineOf(indicator, options);
    const isShown = latestFigure(indicator, options)?.time === baseline?.time;
    if (baseline?.value === undefined || isShown) return '';
    const value = formatFigure(baseline, indicator, format);
    return messages.baseline(formatTime(baseline.time, languages, { era }), value);
  }
  const from = formatFigure(change.from, indicator, format);
  const time = formatTime(change.from.time, languages, { era });
  const { difference, approximate } = change;
  if (change.from.value === change.to.value) return messages.same(time, from);
  if (difference === undefined) return messages.changed(time, from);
  const whole = measureOf(indicator, options.group);
  // English would have to inflect the unit; the values beside it have it anyway.
  const isPlain = !isJapanese(firstOf(languages)) && !isPercent(whole.unit);
  const measure = isPlain ? { decimals: whole.decimals } : whole;
  const amount = formatChange(Math.abs(difference), measure, { ...format, approximate });
  return (difference > 0 ? messages.rise : messages.fall)(time, from, amount);
}

function targetSentence(
  indicator: Indicator,
  options: SummaryOptions,
  { target }: Progress,
): string {
  const languages = sentenceLanguages(options.languages);
  const messages = messagesIn(shortSummaryMessages, languages);
  if (!target) {
    const found = breakdownFiguresOf(indicator, options).find((each) => each.target);
    if (!found) return '';
    return found.group === options.group ? messages.targetsByDistrict : messages.targetsByGroup;
  }
  const { plan, notation, era } = options;
  const text = targetText(target, indicator, { languages, notation, plan });
  const time = target.time === undefined ? '' : formatTime(target.time, languages, { era });
  if (!isNumeric(target)) return messages.targetInWords(time, text);
  const { direction } = indicatorFor(indicator, options.group);
  if (direction === 'maintain') return messages.keep(time, text);
  return (target.kind === 'interim' ? messages.interimTarget : messages.target)(time, text);
}
