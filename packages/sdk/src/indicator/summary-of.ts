import type { Id, Indicator, NotPublished } from '@machiplan/schema';
import { notPublishedPart } from '../source/not-published.js';
import { labelFor } from '../text/language.js';
import { formatTime } from '../time/format-time.js';
import { changeOf } from './change-of.js';
import { formatChange } from './format-change.js';
import { formatValue, isPercent } from './format-value.js';
import { progressOf } from './progress-of.js';
import type { NoStatusReason, Progress, ProgressOptions, ProgressNote } from './progress.js';
import { progressSentence, noteText } from './progress-sentence.js';
import { seriesOf, type Figure } from './series.js';
import { summaryMessages, type SummaryPoint, type SummaryMessages } from './summary.messages.js';
import { targetText } from './target-text.js';
import { isNumeric } from './targets.js';
import { firstOf, isJapanese, messagesIn, type Languages } from '../text/messages.js';

export interface SummaryOptions extends ProgressOptions {
  /** BCP 47 tags, best first; `ja-x-easy` is やさしい日本語. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Years by era (令和6年度). Default by the common era. */
  readonly era?: boolean | undefined;
  /** How numbers are written. Default full. */
  readonly notation?: 'full' | 'compact' | undefined;
  /** Name of the district asked for, which the indicator knows by id only. */
  readonly districtName?: string | undefined;
}

/** Reasons the sentences on value and target have said already. */
const saidBefore: ReadonlySet<NoStatusReason> = new Set([
  'not-published',
  'forecast-only',
  'no-observation',
  'no-target',
  'target-in-words',
]);

interface Writer {
  readonly indicator: Indicator;
  readonly options: SummaryOptions;
  readonly words: SummaryMessages;
  readonly progress: Progress;
  readonly format: { readonly languages: Languages; readonly notation: 'full' | 'compact' };
  readonly timeText: (time: string) => string;
}

/**
 * An indicator in sentences, for screen readers and for text beside a picture: what it was, what it is,
 * the change, the target, how it stands, and what one must know about the figures. Says what is missing
 * and what is not published; never contains NaN or undefined.
 *
 * 町会・自治会加入率は1991年の66.2%から2021年の51.7%へ、14.5ポイント減少しました。目標値は公表されていません。
 */
export function summaryOf(indicator: Indicator, options: SummaryOptions = {}): string {
  const languages = options.languages ?? 'ja';
  const writer: Writer = {
    indicator,
    options,
    words: messagesIn(summaryMessages, languages),
    progress: progressOf(indicator, options),
    format: { languages, notation: options.notation ?? 'full' },
    timeText: (time) => formatTime(time, languages, { era: options.era ?? false }),
  };
  const { notes } = writer.progress;
  const noteFor = (remark: ProgressNote) => noteText(remark, languages);
  const sentences = [
    // That figures are made up has to be known before they are heard.
    ...notes.filter((remark) => remark === 'sample').map(noteFor),
    ...valueSentences(writer),
    targetSentence(writer),
    ...statusSentences(writer),
    ...notes.filter((remark) => remark !== 'sample').map(noteFor),
  ];
  return sentences.filter((sentence) => sentence !== '').join(writer.words.gap);
}

function titleIn({ indicator, options, words, format }: Writer): string {
  const title = labelFor(indicator.title, format.languages);
  const group = indicator.groups?.find(({ id }: { readonly id: Id }) => id === options.group);
  const parts = [labelFor(group?.title, format.languages), options.districtName ?? ''];
  return parts.filter((part) => part !== '').reduce(words.titleOf, title);
}

function placeIn(statement: NotPublished | undefined, { format }: Writer): string {
  return labelFor(statement?.availableAt, format.languages);
}

function valueSentences(writer: Writer): readonly string[] {
  const { indicator, options, words, progress, format, timeText } = writer;
  const title = titleIn(writer);
  const pointOf = (figure: Figure): SummaryPoint => ({
    time: timeText(figure.time),
    value: formatValue(figure.value, indicator, format),
  });
  const { observation, baseline } = progress;
  if (!observation) {
    const missing = missingValueSentence(writer, title);
    if (baseline?.value === undefined) return [missing];
    const { time, value } = pointOf(baseline);
    return [missing, words.baseline(time, value)];
  }
  const change = changeOf(indicator, options);
  const to = pointOf(observation);
  if (!change) {
    const isBroken = seriesOf(indicator, options).some((figure) => figure.break);
    return [words.value(title, to.time, to.value), isBroken ? words.breakBefore : ''];
  }
  const from = pointOf(change.from);
  if (change.difference === undefined) {
    const isSame = change.from.value === change.to.value;
    return [isSame ? words.same(title, from, to) : words.changed(title, from, to)];
  }
  if (change.difference === 0) return [words.same(title, from, to)];
  // English would have to bend the unit to the number; it stands beside both values anyway.
  const isPlain = !isJapanese(firstOf(format.languages)) && !isPercent(indicator.unit);
  const measure = isPlain ? { decimals: indicator.decimals } : indicator;
  const amount = formatChange(Math.abs(change.difference), measure, format);
  const sentence = change.difference > 0 ? words.rise : words.fall;
  return [sentence(title, from, to, amount)];
}

function missingValueSentence(writer: Writer, title: string): string {
  const { words, progress } = writer;
  if (progress.status !== undefined) return words.noValue(title);
  if (progress.reason === 'forecast-only') return words.forecastOnly(title);
  if (progress.reason !== 'not-published') return words.noValue(title);
  const sentence = isNothingPublished(writer) ? words.nothingPublished : words.valueNotPublished;
  return sentence(title, placeIn(progress.notPublished, writer));
}

/** Whether values and target are both not published, and to be found in the same place. */
function isNothingPublished(writer: Writer): boolean {
  const { indicator, progress } = writer;
  const statement = notPublishedPart(indicator, 'targets');
  return (
    !progress.observation &&
    !progress.target &&
    progress.status === undefined &&
    progress.reason === 'not-published' &&
    statement !== undefined &&
    placeIn(statement, writer) === placeIn(progress.notPublished, writer)
  );
}

function targetSentence(writer: Writer): string {
  const { indicator, words, progress, format, timeText } = writer;
  const { target, status } = progress;
  if (!target) {
    if (isNothingPublished(writer)) return '';
    const statement = notPublishedPart(indicator, 'targets');
    if (statement) return words.targetNotPublished(placeIn(statement, writer));
    // Nobody expects a target of a background figure; what keeps its baseline needs none.
    return status === undefined && indicator.kind !== 'context' ? words.noTarget : '';
  }
  const time = target.time === undefined ? '' : timeText(target.time);
  const text = targetText(target, indicator, format);
  if (!isNumeric(target)) return words.targetInWords(time, text);
  return target.kind === 'interim' ? words.interimTarget(time, text) : words.target(time, text);
}

function statusSentences(writer: Writer): readonly string[] {
  const { indicator, words, progress, format, timeText } = writer;
  const note = progressSentence(progress, format.languages);
  if (progress.status === undefined) {
    const { reason, notPublished } = progress;
    if (reason === 'not-published' && notPublished?.part === 'baseline') {
      return [words.baselineNotPublished(placeIn(notPublished, writer))];
    }
    return saidBefore.has(reason) ? [] : [note];
  }
  const { expected, observation, rule } = progress;
  if (expected === undefined || !observation || rule === 'target-reached') return [note];
  const text = formatValue(expected, indicator, format);
  return [note, words.expected(timeText(observation.time), text)];
}
