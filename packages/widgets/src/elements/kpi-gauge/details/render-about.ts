import type { Plan } from '@machiplan/schema';
import { citationOf, citationOfReference, evaluationsOfIndicator, sourcesOf } from '@machiplan/sdk';
import { formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';

/** Draws definition, method, department, evaluations, notes and sources of the indicator. */
export function renderAbout(plan: Plan, { indicator, format }: GaugeModel, locale: Locale) {
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const facts = (['definition', 'method', 'department'] as const).filter((key) => indicator[key]);
  const evaluations = evaluationsOfIndicator(plan, indicator.id);
  const sources = sourcesOf(indicator);
  const citations =
    sources.length > 0
      ? sources.map((reference) => citationOfReference(plan, reference, { languages: language }))
      : [citationOf(plan, indicator, { languages: language })];
  return html`<dl class="about">
    ${facts.map(
      (key) =>
        html`<dt>${messages[key]}</dt>
          <dd>${renderText(indicator[key], plan, locale)}</dd>`,
    )}
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
