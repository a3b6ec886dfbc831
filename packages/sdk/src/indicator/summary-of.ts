import type { Indicator, NotPublished } from '@machiplan/schema';
import { labelFor } from '../text/language.js';
import { firstOf, isJapanese, messagesIn, sentenceLanguages } from '../text/messages.js';
import { formatTime } from '../time/format-time.js';
import { changeOf } from './change-of.js';
import { printedChangeSentence } from './change-text.js';
import { figureOptionsOf } from './figure-options.js';
import { formatApart } from './format-apart.js';
import { formatChange } from './format-change.js';
import { formatFigure, measureOf } from './format-figure.js';
import { formatValue, isPercent } from './format-value.js';
import { indicatorFor } from './indicator-for.js';
import { missingPartOf } from './missing.js';
import { missingMessages, type MissingMessages } from './missing.messages.js';
import { progressOf } from './progress-of.js';
import { statusLabel } from './progress-label.js';
import { noteText, progressSentence } from './progress-sentence.js';
import type { NoStatusReason, ProgressNote } from './progress.js';
import { baselineOf, seriesOf, type Figure } from './series.js';
import {
  breakdownSentences,
  breakdownTargetSentence,
  comparedNumbers,
  sentencesInWords,
} from './summary-parts.js';
import { summaryMessages, type SummaryPoint } from './summary.messages.js';
import type { SummaryOptions, SummaryWriter } from './summary-writer.js';
import { targetText } from './target-text.js';
import { isNumeric } from './targets.js';

export type { SummaryOptions } from './summary-writer.js';

/** Reasons that the sentences on value and target already state. */
const statedReasons: ReadonlySet<NoStatusReason> = new Set([
  'not-published',
  'by-group',
  'by-district',
  'value-in-words',
  'forecast-only',
  'no-observation',
  'no-target',
  'target-in-words',
]);

/**
 * Describes an indicator in sentences, for screen readers and for text beside a drawing: value and
 * change, target, status, and notes on the figures. States what is missing and what is not published;
 * lists the groups or districts of an indicator that is published by these only. Never contains NaN or
 * undefined.
 *
 * 町会・自治会加入率は1991年の66.2%から2021年の51.7%へ、14.5ポイント減少しました。目標値は公表されていません。
 */
export function summaryOf(indicator: Indicator, given: SummaryOptions = {}): string {
  const writer = writerOf(indicator, given);
  const { notes } = writer.progress;
  const textOf = (note: ProgressNote) => noteText(note, writer.format.languages);
  const sentences = [
    // First of all, that figures are made up.
    ...notes.filter((note) => note === 'sample').map(textOf),
    ...valueSentences(writer),
    targetSentence(writer),
    ...statusSentences(writer),
    ...partYearSentences(writer),
    ...notes.filter((note) => note !== 'sample').map(textOf),
  ];
  return sentences.filter((sentence) => sentence !== '').join(writer.messages.gap);
}

/**
 * The sentence on value and change alone, for the title of a picture or a link preview.
 *
 * 待機児童数は2022年4月1日の38人から2025年4月1日の5人へ、33人減少しました。
 */
export function headlineOf(indicator: Indicator, options: SummaryOptions = {}): string {
  return valueSentences(writerOf(indicator, options))[0] ?? '';
}

function writerOf(whole: Indicator, given: SummaryOptions): SummaryWriter {
  const { plan } = given;
  const indicator = indicatorFor(whole, given.group);
  const options = plan ? { ...figureOptionsOf(plan), ...given } : given;
  const languages = sentenceLanguages(options.languages);
  const progress = progressOf(indicator, options);
  const measure = measureOf(indicator, options.group);
  const compact = { notation: 'compact', languages } as const;
  const isDistinct =
    formatApart(comparedNumbers({ progress }), measure, compact).join() ===
    comparedNumbers({ progress })
      .map((value) => formatValue(value, measure, compact))
      .join();
  const notation = options.notation === 'compact' && isDistinct ? 'compact' : 'full';
  return {
    indicator,
    options,
    messages: messagesIn(summaryMessages, languages),
    progress,
    latest: progress.latest,
    baseline: baselineOf(indicator, options),
    format: { languages, notation, plan },
    timeText: (time) => formatTime(time, languages, { era: options.era }),
  };
}

function titleIn({ indicator, options, messages, format }: SummaryWriter): string {
  const { group, district, plan, districtName } = options;
  const title = labelFor(indicator.title, format.languages, plan);
  const groupTitle = indicator.groups?.find(({ id }) => id === group)?.title;
  const name = plan?.districts.find(({ id }) => id === district)?.name;
  const parts = [
    labelFor(groupTitle, format.languages, plan),
    districtName ?? labelFor(name, format.languages, plan),
  ];
  return parts.filter((part) => part !== '').reduce(messages.titleOf, title);
}

function placeIn(statement: NotPublished | undefined, { format, options }: SummaryWriter): string {
  return labelFor(statement?.availableAt, format.languages, options.plan);
}

function valueSentences(writer: SummaryWriter): readonly string[] {
  const { indicator, options, messages, progress, format, timeText } = writer;
  const title = titleIn(writer);
  const pointOf = (figure: Figure): SummaryPoint => ({
    time: timeText(figure.time),
    value: formatFigure(figure, indicator, format),
  });
  const { observation, baseline } = progress;
  if (!observation) {
    const sentences = sentencesInWords(writer, title) ?? missingValueSentences(writer, title);
    if (baseline?.value === undefined) return sentences;
    const { time, value } = pointOf(baseline);
    return [...sentences, messages.baseline(time, value)];
  }
  const change = changeOf(indicator, options);
  const to = pointOf(observation);
  if (!change) {
    const isBroken = seriesOf(indicator, options).some((figure) => figure.break);
    return [messages.value(title, to.time, to.value), isBroken ? messages.breakBefore : ''];
  }
  const from = pointOf(change.from);
  if (change.difference === undefined) {
    const isSame = change.from.value === change.to.value;
    return [isSame ? messages.same(title, from, to) : messages.changed(title, from, to)];
  }
  if (change.difference === 0) return [messages.same(title, from, to)];
  const whole = measureOf(indicator, options.group);
  // English would have to inflect the unit; both values beside it have it anyway.
  const isPlain = !isJapanese(firstOf(format.languages)) && !isPercent(whole.unit);
  const measure = isPlain ? { decimals: whole.decimals } : whole;
  const { approximate } = change;
  const { notation, languages } = format;
  const amount = formatChange(Math.abs(change.difference), measure, {
    notation,
    languages,
    approximate,
  });
  const sentence = change.difference > 0 ? messages.rise : messages.fall;
  return [sentence(title, from, to, amount), printedChangeSentence(change, indicator, languages)];
}

function missingValueSentences(writer: SummaryWriter, title: string): readonly string[] {
  const { messages, progress } = writer;
  if (progress.status !== undefined) return [messages.noValue(title)];
  const { reason } = progress;
  if (reason === 'by-group' || reason === 'by-district') {
    return breakdownSentences(writer, title, reason);
  }
  if (reason === 'forecast-only') return [messages.forecastOnly(title)];
  if (reason !== 'not-published') return [messages.noValue(title)];
  const part = isNothingPublished(writer) ? 'all' : 'observations';
  return [missingSentence(writer, part, progress.notPublished, title)];
}

/** Says that a part is elsewhere, else why it is not there. */
function missingSentence(
  writer: SummaryWriter,
  part: keyof MissingMessages['subject'],
  statement: NotPublished | undefined,
  title = '',
): string {
  const { subject, sentence, elsewhereSentence } = messagesIn(
    missingMessages,
    writer.format.languages,
  );
  const place = placeIn(statement, writer);
  const about = subject[part](title);
  return place
    ? elsewhereSentence(about, place)
    : sentence[statement?.reason ?? 'not-published'](about);
}

/** Tells whether values and target are both not published, and available in the same place. */
function isNothingPublished(writer: SummaryWriter): boolean {
  const { indicator, progress } = writer;
  const statement = missingPartOf(indicator, 'targets', writer.options);
  return (
    !progress.observation &&
    !progress.target &&
    progress.status === undefined &&
    progress.reason === 'not-published' &&
    statement !== undefined &&
    statement.reason === progress.notPublished?.reason &&
    placeIn(statement, writer) === placeIn(progress.notPublished, writer)
  );
}

function targetSentence(writer: SummaryWriter): string {
  const { indicator, messages, progress, format, timeText } = writer;
  const { target, status } = progress;
  if (!target) {
    if (isNothingPublished(writer)) return '';
    const statement = missingPartOf(indicator, 'targets', writer.options);
    if (statement) return missingSentence(writer, 'targets', statement);
    const byBreakdown = breakdownTargetSentence(writer);
    if (byBreakdown) return byBreakdown;
    // A context figure needs no target, nor does one that has to keep its baseline.
    return status === undefined && indicator.kind !== 'context' ? messages.noTarget : '';
  }
  const time = target.time === undefined ? '' : timeText(target.time);
  const text = targetText(target, indicator, format);
  if (!isNumeric(target)) return messages.targetInWords(time, text);
  return target.kind === 'interim'
    ? messages.interimTarget(time, text)
    : messages.target(time, text);
}

function statusSentences(writer: SummaryWriter): readonly string[] {
  const { indicator, messages, progress, format, options, timeText } = writer;
  const sentence = progressSentence(progress, format.languages);
  if (progress.status === undefined) {
    const { reason, notPublished } = progress;
    if (reason === 'not-published' && notPublished?.part === 'baseline') {
      return [missingSentence(writer, 'baseline', notPublished)];
    }
    return statedReasons.has(reason) ? [] : [sentence];
  }
  const { expected, observation, rule } = progress;
  if (expected === undefined || !observation || rule === 'target-reached') return [sentence];
  const { notation, languages } = format;
  const measure = measureOf(indicator, options.group);
  const text = formatValue(expected, measure, { notation, languages });
  return [sentence, messages.expected(timeText(observation.time), text)];
}

/** The newest value within a year, with its own result where the indicator declares the rule. */
function partYearSentences(writer: SummaryWriter): readonly string[] {
  const { indicator, messages, progress, format, options, timeText } = writer;
  const { partYear } = progress;
  if (!partYear) return [];
  const { observation, expected, share, status } = partYear;
  const { notation, languages } = format;
  const value = formatFigure(observation, indicator, format);
  const sentence = messages.partYear(timeText(observation.time), value);
  if (expected === undefined || status === undefined) return [sentence];
  const measure = measureOf(indicator, options.group);
  const text = formatValue(expected, measure, { notation, languages });
  const percent = formatValue(share * 100, { unit: '%', decimals: 0 }, { languages });
  return [sentence, messages.partYearStatus(text, percent, statusLabel(status, languages))];
}
