import type { Plan } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { formatPeriod, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import type { Locale } from '../../localization/locale.js';
import { planHeaderMessages } from './plan-header.messages.js';

/** Levels that the header counts one by one; the entries of others are added up. */
const maxLevels = 5;

/** Publisher, kind, period and number of entries of a plan. */
export interface PlanHeaderModel {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Publisher, period, stage of adoption. */
  readonly facts: readonly string[];
  /** Number of entries of each level, in the order of the levels. */
  readonly counts: readonly string[];
  /** The plan where it is published; undefined without an http(s) address. */
  readonly document: { readonly label: string; readonly href: string } | undefined;
}

/**
 * Derives the header of a plan.
 *
 * @param base Address of the document, the base of relative addresses in it.
 */
export function planHeaderModel(
  plan: Plan,
  locale: Locale,
  base: string | undefined,
): PlanHeaderModel {
  const { language } = locale;
  const { stages } = messagesIn(planHeaderMessages, language);
  const title = labelFor(plan.title, language, plan);
  const stage = plan.status ? stages[plan.status] : '';
  const facts = [
    labelFor(plan.publisher?.name, language, plan),
    plan.period ? formatPeriod(plan.period, language) : '',
    title.includes(stage) ? '' : stage,
  ];
  return {
    plan,
    locale,
    facts: facts.filter((fact) => fact !== ''),
    counts: countsOf(plan, language),
    document: documentOf(plan, language, base),
  };
}

function countsOf(plan: Plan, language: string): readonly string[] {
  const messages = messagesIn(planHeaderMessages, language);
  const byLevel = new Map(plan.levels.map(({ id }) => [id, 0]));
  for (const { level } of plan.nodes) byLevel.set(level, (byLevel.get(level) ?? 0) + 1);
  const used = plan.levels.filter(({ id }) => byLevel.get(id)! > 0);
  const shown = used.slice(0, used.length > maxLevels ? maxLevels - 1 : maxLevels);
  const texts = shown.map(({ id, title }) =>
    messages.entries(labelFor(title, language, plan), byLevel.get(id)!),
  );
  const rest = shown.reduce((sum, { id }) => sum - byLevel.get(id)!, plan.nodes.length);
  return rest > 0 ? [...texts, messages.furtherEntries(rest)] : texts;
}

/** The page of the plan, or the first of its sources with an address. */
function documentOf(plan: Plan, language: string, base: string | undefined) {
  const messages = messagesIn(planHeaderMessages, language);
  const addresses = [plan.href, ...plan.sources.map(({ href }) => href)];
  const href = addresses.map((each) => safeHref(each, base)).find((each) => each !== undefined);
  if (!href) return undefined;
  const isPdf = new URL(href).pathname.toLowerCase().endsWith('.pdf');
  return { label: isPdf ? messages.documentAsPdf : messages.document, href };
}
