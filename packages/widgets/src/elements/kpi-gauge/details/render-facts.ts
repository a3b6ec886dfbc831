import type { Indicator, LocalizedText, Plan } from '@machiplan/schema';
import { safeHref, targetsOf } from '@machiplan/sdk';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { aboutMessages, type AboutMessages } from './about.messages.js';

/** A term of the list with its descriptions; one without any is not drawn. */
type Fact = readonly [term: string, descriptions: readonly unknown[]];

/** Draws what an indicator is and who has a part in it, as terms and descriptions of a list. */
export function renderFacts(plan: Plan, gauge: GaugeModel, locale: Locale) {
  const { indicator, format } = gauge;
  const messages = messagesIn(aboutMessages, format.language);
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? [] : [renderText(value, plan, locale)];
  const label = (value: LocalizedText | undefined) => labelFor(value, format.language, plan);
  const { code, section, kind, tags = [], total, links = [], errata = [] } = indicator;
  const facts: readonly Fact[] = [
    [messages.code, code === undefined ? [] : [code]],
    [messages.section, text(section)],
    [messages.kind, kind === undefined ? [] : [messages.kinds[kind]]],
    [messages.stage, stageOf(indicator, messages)],
    [messages.definition, text(indicator.definition)],
    [messages.method, text(indicator.method)],
    [messages.rationale, rationalesOf(plan, gauge)],
    [messages.total, total === undefined ? [] : [messages.totals[total]]],
    [messages.tags, tags.length > 0 ? [tags.map(label).join(' / ')] : []],
    [messages.department, text(indicator.department)],
    [messages.stakeholders, stakeholdersOf(indicator, messages, label)],
    [messages.links, links.map(({ title, href }) => renderLink(label(title) || href, href))],
    [
      messages.errata,
      errata.map(({ printed, corrected, note }) =>
        printed && corrected ? messages.erratum(printed, corrected) : label(note),
      ),
    ],
  ];
  return facts.map(([term, descriptions]) =>
    descriptions.length > 0
      ? html`<dt>${term}</dt>
          ${descriptions.map((each) => html`<dd><bdi>${each}</bdi></dd>`)}`
      : nothing,
  );
}

function stageOf(
  { valueChainStage: stage, measurement }: Indicator,
  { stages, measurements }: AboutMessages,
): readonly string[] {
  return [stage && stages[stage], measurement && measurements[measurement]].filter(
    (each) => each !== undefined,
  );
}

/** The reasons of the targets, with their times where there are several. */
function rationalesOf(plan: Plan, { indicator, options, format }: GaugeModel): readonly string[] {
  const targets = targetsOf(indicator, options).filter(({ record }) => record.rationale);
  return targets.map(({ record, time }) => {
    const words = labelFor(record.rationale, format.language, plan);
    const isOnly = targets.length === 1 || time === undefined;
    return isOnly ? words : `${formatTime(time, format.language, { era: format.era })} ${words}`;
  });
}

function stakeholdersOf(
  { stakeholders = [] }: Indicator,
  { roles, withRole }: AboutMessages,
  label: (value: LocalizedText | undefined) => string,
): readonly unknown[] {
  return stakeholders.map(({ name, role, roleName, href, note }) => {
    const part = label(roleName) || (role && roles[role]);
    const words = part ? withRole(label(name), part) : label(name);
    return html`${renderLink(words, href)} ${label(note)}`;
  });
}

function renderLink(words: string, href: string | undefined) {
  const address = safeHref(href);
  return address ? html`<a href=${address} rel="noopener noreferrer">${words}</a>` : words;
}
