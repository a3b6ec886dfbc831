import type { Id, Indicator, Plan } from '@machiplan/schema';
import { formatTime } from '../time/format-time.js';
import { decimalsOf, roundTo, withoutNoise } from './decimals.js';
import { explainMessages, type ExplainMessages } from './explain.messages.js';
import type { PathPoint } from './expected-path.js';
import { formatChange } from './format-change.js';
import { formatFigure } from './format-figure.js';
import { formatNumber } from './format-number.js';
import { formatValue, withQualifiers } from './format-value.js';
import { indicatorFor } from './indicator-for.js';
import { progressSentence } from './progress-sentence.js';
import type { Judged, Progress } from './progress.js';
import { isStated, type Figure } from './series.js';
import { targetText } from './target-text.js';
import { toleranceOf } from './targets.js';
import { firstOf, messagesIn, sentenceLanguages, type Languages } from '../text/messages.js';

export interface ExplainOptions {
  /** BCP 47 tags, best first. Default Japanese. */
  readonly languages?: Languages | undefined;
  /** Years by era (令和6年度). Default: as the language requests. */
  readonly era?: boolean | undefined;
  /** The plan of the indicator, which has the titles of grades. Without it, grades show their id. */
  readonly plan?: Plan | undefined;
}

/** Everything that the lines are made from. */
interface Writer {
  readonly indicator: Indicator;
  readonly progress: Progress;
  readonly languages: Languages;
  readonly plan: Plan | undefined;
  readonly words: ExplainMessages;
  readonly timeText: (time: string | undefined) => string;
  readonly valueText: (value: number) => string;
  /** The value as a term of a formula, with brackets around a negative number. */
  readonly termText: (value: number) => string;
}

/**
 * Explains a result line by line, with its numbers: the figures used, the expected value as a formula,
 * the difference, the ratio of the path, the rule. Only steps that were used are listed; without a
 * status the last line states the reason. For a disclosure beside the status.
 *
 * 2024年度の目安：60.0% + (68.0% − 60.0%) × 3年 ÷ 5年 ＝ 64.8%
 */
export function explainProgress(
  whole: Indicator,
  progress: Progress,
  { languages: requested, era, plan }: ExplainOptions = {},
): readonly string[] {
  const indicator = indicatorFor(whole, groupOf(progress));
  const languages = sentenceLanguages(requested);
  const words = messagesIn(explainMessages, languages);
  const valueText = (value: number) => {
    // A computed value may have more digits than the indicator is published with, and they count.
    const decimals = Math.max(indicator.decimals ?? 0, decimalsOf(value));
    return formatValue(value, { ...indicator, decimals }, { languages });
  };
  const writer: Writer = {
    indicator,
    progress,
    languages,
    plan,
    words,
    timeText: (time) => (time === undefined ? '' : formatTime(time, languages, { era })),
    valueText,
    termText: (value) => (value < 0 ? `(${valueText(value)})` : valueText(value)),
  };
  return [
    ...figureLines(writer),
    ...expectedLines(writer),
    ...shareLines(writer),
    progress.status === undefined
      ? progressSentence(progress, languages)
      : ruleIn(words, progress, indicator),
    ...partYearLines(writer),
  ];
}

/** The group that a result is for. */
function groupOf({ latest, baseline, target, partYear }: Progress): Id | undefined {
  return (partYear?.observation ?? latest ?? baseline ?? target)?.record.group;
}

function figureLines(writer: Writer): readonly string[] {
  const { indicator, progress, languages, plan, words, timeText, valueText } = writer;
  const { observation, latest, baseline, target, segment } = progress;
  const lines: string[] = [];
  const wordsOf = (figure: Figure) => formatFigure(figure, indicator, { languages, plan });
  if (baseline && baseline.value === undefined && isStated(baseline)) {
    lines.push(words.baseline(timeText(baseline.time), wordsOf(baseline)));
  }
  if (baseline?.value !== undefined) {
    const text = withQualifiers(valueText(baseline.value), { ...baseline, languages });
    lines.push(words.baseline(timeText(baseline.time), text));
  }
  const isInterim = ({ position }: PathPoint) =>
    position !== baseline?.position && position !== target?.position;
  for (const point of segment ? [segment.from, segment.to].filter(isInterim) : []) {
    lines.push(words.interimTarget(timeText(point.time), valueText(point.value)));
  }
  if (target) {
    const line = target.kind === 'interim' ? words.interimTarget : words.target;
    lines.push(line(timeText(target.time), targetText(target, indicator, { languages, plan })));
  }
  const tolerance = toleranceOf(indicator);
  if (tolerance !== undefined) {
    lines.push(words.tolerance(formatChange(tolerance, indicator, { languages })));
  }
  if (observation) {
    const text = withQualifiers(valueText(observation.value), { ...observation, languages });
    lines.push(words.value(timeText(observation.time), text));
  } else if (latest) {
    lines.push(words.value(timeText(latest.time), wordsOf(latest)));
  }
  return lines;
}

function expectedLines(writer: Writer): readonly string[] {
  const { indicator, progress, languages, words, timeText, valueText, termText } = writer;
  const { observation, segment, expected, difference } = progress;
  if (!observation || !segment || expected === undefined || difference === undefined) return [];
  const { from, to } = segment;
  const time = timeText(observation.time);
  const years = (span: number) =>
    words.years(formatNumber(roundTo(span, 2), undefined, firstOf(languages)));
  const passed = years(observation.position - from.position);
  const whole = years(to.position - from.position);
  const start = termText(from.value);
  const path = `${start} + (${termText(to.value)} − ${start}) × ${passed} ÷ ${whole}`;
  const isDue = observation.position >= to.position;
  return [
    isDue
      ? words.expectedAfter(time, valueText(expected))
      : words.expected(time, path, valueText(expected)),
    words.difference(
      `${termText(observation.value)} − ${termText(expected)}`,
      formatChange(difference, indicator, { languages, sign: 'always' }),
    ),
  ];
}

function shareLines({ progress, languages, words, termText }: Writer): readonly string[] {
  const { observation, baseline, aim, share } = progress;
  if (!observation || baseline?.value === undefined) return [];
  if (aim === undefined || share === undefined) return [];
  const start = termText(baseline.value);
  const formula = `(${termText(observation.value)} − ${start}) ÷ (${termText(aim)} − ${start})`;
  const percent = formatValue(withoutNoise(share * 100), { unit: '%', decimals: 0 }, { languages });
  return [words.share(formula, percent)];
}

function partYearLines({ progress, words, timeText, valueText, termText, languages }: Writer) {
  const { partYear } = progress;
  if (!partYear) return [];
  const { observation, share, yearExpected, expected, status } = partYear;
  const time = timeText(observation.time);
  const lines = [words.partYear(time, valueText(observation.value))];
  if (yearExpected === undefined || expected === undefined) return lines;
  const percent = formatValue(roundTo(share * 100, 1), { unit: '%' }, { languages });
  lines.push(
    words.partYearExpected(time, `${termText(yearExpected)} × ${percent}`, valueText(expected)),
  );
  return status === undefined ? lines : [...lines, words.partYearRule];
}

function ruleIn(
  { rule }: ExplainMessages,
  { rule: id, status }: Judged,
  indicator: Indicator,
): string {
  if (id === 'target-reached') {
    return rule[indicator.direction === 'reach' ? 'reached-within' : 'reached'];
  }
  if (id === 'expected-path') return rule[status === 'on-track' ? 'on-track' : 'behind'];
  return rule[id];
}
