import type { LocalizedText, PlanRelation, TimePoint } from '@machiplan/schema';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing, type TemplateResult } from 'lit';
import {
  linksOf,
  renderLink,
  stakeholdersOf,
  type FactsContext,
} from '../../controls/record-facts/record-facts.js';
import { renderText } from '../../localization/render-text.js';
import { aboutPlanMessages } from './about-plan.messages.js';

/** Draws who made a plan and its document, when, and what belongs to them. */
export function renderAboutPlan(context: FactsContext): TemplateResult {
  const { plan, locale, base } = context;
  const messages = messagesIn(aboutPlanMessages, locale.language);
  const text = (value: LocalizedText | undefined) =>
    value === undefined ? [] : [renderText(value, plan, locale)];
  const day = (time: TimePoint | undefined) =>
    time === undefined ? [] : [formatTime(time, locale.language)];
  const facts: readonly (readonly [term: string, descriptions: readonly unknown[]])[] = [
    [messages.description, text(plan.description)],
    [messages.version, plan.version === undefined ? [] : [plan.version]],
    [messages.issued, day(plan.issued)],
    [messages.stakeholders, stakeholdersOf(plan, context)],
    [messages.related, plan.relatedPlans.map((relation) => renderRelation(relation, context))],
    [messages.links, linksOf(plan, context)],
    [
      messages.sources,
      plan.sources.map(({ title, href }) =>
        renderLink(labelFor(title, locale.language, plan), href, base),
      ),
    ],
    [messages.submitter, submitterOf(context)],
    [messages.created, day(plan.created)],
    [messages.modified, day(plan.modified)],
    [messages.license, text(plan.license)],
    [messages.notes, (plan.notes ?? []).map((note) => renderText(note, plan, locale))],
  ];
  return html`<dl class="about-facts">
    ${facts.map(([term, descriptions]) =>
      descriptions.length > 0
        ? html`<div>
            <dt>${term}</dt>
            ${descriptions.map((each) => html`<dd><bdi>${each}</bdi></dd>`)}
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** The maker of the document with the address for questions, which is no link. */
function submitterOf({ plan, locale, base }: FactsContext): readonly unknown[] {
  const { submitter } = plan;
  if (!submitter) return [];
  const { name, href, email } = submitter;
  return [
    renderLink(labelFor(name, locale.language, plan), href, base),
    ...(email === undefined ? [] : [email]),
  ];
}

function renderRelation(
  { type, title, plan: id, href, note }: PlanRelation,
  context: FactsContext,
) {
  const { plan, locale, base } = context;
  const { relations, withRelation } = messagesIn(aboutPlanMessages, locale.language);
  const name = labelFor(title, locale.language, plan) || id || href || '';
  const words = withRelation(relations[type] ?? type, name);
  return html`${renderLink(words, href, base)} ${renderText(note, plan, locale)}`;
}

export const aboutPlanStyles = css`
  .about-facts {
    display: grid;
    gap: 8px 24px;
    margin: 8px 0 0;
  }
  .about-facts dt {
    font-weight: 700;
  }
  .about-facts dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .about-facts a {
    display: inline-block;
    min-block-size: 24px;
  }
  @container (min-width: 40rem) {
    .about-facts > div {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      gap: 0 16px;
    }
    .about-facts dd {
      grid-column: 2;
    }
  }
`;
