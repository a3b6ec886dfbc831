import type { Indicator, Plan } from '@machiplan/schema';
import {
  countByStatus,
  figureOptionsOf,
  indicatorsOf,
  notPublishedPart,
  progressOf,
  type StatusCounts,
} from '@machiplan/sdk';
import { labelFor, statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../localization/locale.js';
import { renderStatusBar, statusSentence, stripOrder } from '../status-bar.js';
import { planHeaderMessages } from './plan-header.messages.js';

/** The statuses of indicators, counted. */
export function statusCounts(plan: Plan, indicators: readonly Indicator[]): StatusCounts {
  const options = figureOptionsOf(plan);
  return countByStatus(indicators.map((indicator) => progressOf(indicator, options)));
}

/** True if any of the indicators counted could be judged. */
export function isAnyJudged(counts: StatusCounts): boolean {
  return stripOrder.some((status) => status !== 'none' && counts[status] > 0);
}

/** The statuses in words, what needs attention first: 遅れ1・順調2. Empty without any. */
export function statusWords(counts: StatusCounts, language: string): string {
  const { separator } = messagesIn(planHeaderMessages, language);
  return stripOrder
    .filter((status) => status !== 'none' && counts[status] > 0)
    .map((status) => `${statusLabel(status, language)}${countAfter(language)}${counts[status]}`)
    .join(separator);
}

const countAfter = (language: string) => (language.startsWith('ja') ? '' : ' ');

const countsByPlan = new WeakMap<Plan, Map<string, StatusCounts>>();

/** The statuses of all indicators of a node and of those below it, each indicator once. */
export function statusCountsBelow(plan: Plan, nodeId: string): StatusCounts {
  let known = countsByPlan.get(plan);
  if (!known) countsByPlan.set(plan, (known = new Map<string, StatusCounts>()));
  let counts = known.get(nodeId);
  if (!counts) {
    counts = statusCounts(plan, indicatorsOf(plan, nodeId, { descendants: true }));
    known.set(nodeId, counts);
  }
  return counts;
}

/** Draws how the indicators of a plan stand: a bar and a sentence, or that values are elsewhere. */
export function renderPlanProgress(plan: Plan, { language }: Locale) {
  const { indicators } = plan;
  if (indicators.length === 0) return nothing;
  const counts = statusCounts(plan, indicators);
  if (isAnyJudged(counts)) {
    return html`${renderStatusBar(counts)}<span>${statusSentence(counts, language)}</span>`;
  }
  return html`<span>${indicatorsWithoutStatus(plan, language)}</span>`;
}

/** How many indicators there are, and where their values are if not in this document. */
function indicatorsWithoutStatus(plan: Plan, language: string): string {
  const messages = messagesIn(planHeaderMessages, language);
  const indicators = messages.indicators(plan.indicators.length);
  const withoutValue = plan.indicators.filter(
    ({ observations = [] }) =>
      !observations.some(({ value, text, grade }) => (value ?? text ?? grade) !== undefined),
  );
  const statements = withoutValue
    .map((indicator) => notPublishedPart(indicator, 'observations'))
    .filter((statement) => statement !== undefined);
  const places = statements
    .map(({ availableAt }) => labelFor(availableAt, language, plan))
    .filter((each) => each !== '');
  const place = mostFrequent(places, messages.andOthers);
  const isAll = withoutValue.length === plan.indicators.length;
  if (place && isAll) return messages.noValuesHere(indicators, place);
  if (place) return messages.someValuesElsewhere(indicators, withoutValue.length, place);
  if (!isAll) return indicators;
  return statements.length > 0 ? messages.notPublished(indicators) : messages.noValues(indicators);
}

/** The text that occurs most often, marked when there are others. Empty without any. */
function mostFrequent(texts: readonly string[], andOthers: (text: string) => string): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first) return '';
  return counts.size > 1 ? andOthers(first[0]) : first[0];
}
