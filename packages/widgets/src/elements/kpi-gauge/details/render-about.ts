import type { Plan } from '@machiplan/schema';
import { citationOf, citationOfReference, evaluationsOfIndicator, sourcesOf } from '@machiplan/sdk';
import { formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { renderFacts } from './render-facts.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';

/** Draws what the indicator is, evaluations, notes and sources. */
export function renderAbout(plan: Plan, gauge: GaugeModel, locale: Locale) {
  const { indicator, format } = gauge;
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const evaluations = evaluationsOfIndicator(plan, indicator.id);
  const sources = sourcesOf(indicator);
  const citations =
    sources.length > 0
      ? sources.map((reference) => citationOfReference(plan, reference, { languages: language }))
      : [citationOf(plan, indicator, { languages: language })];
  return html`<dl class="about">
    ${renderFacts(plan, gauge, locale)}
    ${evaluations.length > 0 ? html`<dt>${messages.evaluation}</dt>` : nothing}
    ${evaluations.map(
      ({ time, grade, evaluator }) =>
        html`<dd>
          ${time ? formatTime(time, language, { era }) : nothing} ${renderText(grade, plan, locale)}
          ${renderText(evaluator, plan, locale)}
        </dd>`,
    )}
    ${indicator.notes?.length ? html`<dt>${messages.notes}</dt>` : nothing}
    ${indicator.notes?.map((note) => html`<dd>${renderText(note, plan, locale)}</dd>`)}
    <dt>${messages.sources}</dt>
    ${citations.map((citation) => html`<dd><bdi>${citation}</bdi></dd>`)}
  </dl>`;
}
