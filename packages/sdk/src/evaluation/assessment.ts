import type { Indicator, Plan } from '@machiplan/schema';
import { progressLabel } from '../indicator/progress-label.js';
import { progressOf } from '../indicator/progress-of.js';
import type { Progress, ProgressOptions } from '../indicator/progress.js';
import { labelFor } from '../text/language.js';
import { messagesIn, sentenceLanguages, type Languages } from '../text/messages.js';
import { figureOptionsOf } from '../indicator/figure-options.js';
import { formatTime, type TimeFormat } from '../time/format-time.js';
import { assessmentMessages } from './assessment.messages.js';
import { publishedGradesOf, type PublishedGrade } from './published-grade.js';

/** The publisher's judgement of an indicator, and the computed one beside it. */
export interface Assessment {
  /** The newest grade of the publisher, which is shown first; undefined if it gave none. */
  readonly published: PublishedGrade | undefined;
  /** The result of the rules in `docs/progress-rules.md`, shown as computed. */
  readonly computed: Progress;
}

/** An assessment as two labels; `computed` says that it is, if the publisher judged as well. */
export interface AssessmentLabels {
  readonly published: string | undefined;
  readonly computed: string;
}

/** Judges an indicator as the publisher does, and by our rules. */
export function assessmentOf(
  plan: Plan,
  indicator: Indicator,
  options: ProgressOptions = {},
): Assessment {
  return {
    published: publishedGradesOf(plan, { indicator: indicator.id })[0],
    computed: progressOf(indicator, { ...figureOptionsOf(plan), ...options }),
  };
}

/** A published grade as text: ◎（目標を上回った、2024年度）/ ◎ (exceeded, FY2024). */
export function gradeText(
  plan: Plan,
  { label, meaning, time }: PublishedGrade,
  languages: Languages = 'ja',
  format?: TimeFormat,
): string {
  const spoken = sentenceLanguages(languages);
  const facts = [
    labelFor(meaning, spoken, plan),
    time === undefined ? '' : formatTime(time, spoken, format),
  ].filter(Boolean);
  return messagesIn(assessmentMessages, spoken).grade(labelFor(label, spoken, plan), facts);
}

/** The labels of an assessment, the publisher's first: 評価：◎（2024年度）, 計算による判定：順調. */
export function assessmentLabels(
  plan: Plan,
  { published, computed }: Assessment,
  languages: Languages = 'ja',
): AssessmentLabels {
  const messages = messagesIn(assessmentMessages, languages);
  const label = progressLabel(computed, languages);
  if (!published) return { published: undefined, computed: label };
  const scale = labelFor(published.scale?.title, languages, plan);
  return {
    published: messages.published(scale, gradeText(plan, published, languages)),
    computed: messages.computed(label),
  };
}
