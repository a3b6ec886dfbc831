import type { Plan } from '@machiplan/schema';
import {
  citationOf,
  citationOfReference,
  nodeById,
  publishedGradesOf,
  sourcesOf,
} from '@machiplan/sdk';
import { placesOf } from '@machiplan/sdk/figures';
import { gradeText, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import {
  linksOf,
  sourceLinksOf,
  type FactsContext,
} from '../../../controls/record-facts/record-facts.js';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { aboutMessages } from './about.messages.js';
import { renderFacts } from './render-facts.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';

/** Draws what the indicator is, evaluations, notes and sources. */
export function renderAbout(plan: Plan, gauge: GaugeModel, locale: Locale) {
  const { indicator, format } = gauge;
  const { language } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const sources = sourcesOf(indicator);
  const citations =
    sources.length > 0
      ? sources.map((reference) => citationOfReference(plan, reference, { languages: language }))
      : [citationOf(plan, indicator, { languages: language })];
  return html`<dl class="about">
    ${renderFacts(plan, gauge, locale)} ${renderEvaluations(gauge, { plan, locale })}
    ${renderPlaces(gauge, { plan, locale })}
    ${indicator.notes?.length ? html`<dt>${messages.notes}</dt>` : nothing}
    ${indicator.notes?.map((note) => html`<dd>${renderText(note, plan, locale)}</dd>`)}
    <dt>${messages.sources}</dt>
    ${citations.map((citation) => html`<dd><bdi>${citation}</bdi></dd>`)}
  </dl>`;
}

/** Draws the grades that the publisher gave, newest first, with reason, evaluator and links. */
function renderEvaluations({ indicator, format }: GaugeModel, context: FactsContext) {
  const { plan, locale } = context;
  const { evaluation: term } = messagesIn(gaugeDetailsMessages, format.language);
  const grades = publishedGradesOf(plan, { indicator: indicator.id });
  if (grades.length === 0) return nothing;
  return html`<dt>${term}</dt>
    ${grades.map((grade) => {
      const { evaluation } = grade;
      return html`<dd>
        ${gradeText(plan, grade, format.language, { era: format.era })}
        ${renderText(evaluation.evaluator, plan, locale)}
        ${renderText(evaluation.note, plan, locale)} ${linksOf(evaluation, context)}
      </dd>`;
    })}`;
}

/** Draws where the indicator is printed, where the wording or the place of print is given. */
function renderPlaces({ indicator, format }: GaugeModel, context: FactsContext) {
  const { plan, locale } = context;
  const { places: term } = messagesIn(aboutMessages, format.language);
  const places = placesOf(plan, indicator).filter(({ placement }) => placement);
  if (places.length === 0) return nothing;
  return html`<dt>${term}</dt>
    ${places.map(({ node, title, code, placement }) => {
      const isRenamed = placement!.title !== undefined || placement!.code !== undefined;
      const printed = [code, labelFor(title, format.language, plan)].filter(Boolean).join(' ');
      return html`<dd>
        ${renderText(nodeById(plan, node)?.title, plan, locale)}
        ${isRenamed ? html`<bdi>${printed}</bdi>` : nothing} ${sourceLinksOf(placement!, context)}
        ${placement!.notes?.map((note) => renderText(note, plan, locale))}
      </dd>`;
    })}`;
}
