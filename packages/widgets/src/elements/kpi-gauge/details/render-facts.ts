import type { Plan } from '@machiplan/schema';
import { html, nothing } from 'lit';
import { renderFact } from '../../../controls/record-facts/record-facts.js';
import type { Locale } from '../../../localization/locale-controller.js';
import type { GaugeModel } from '../gauge-model.js';
import { indicatorFacts } from './indicator-facts.js';

/** Draws what an indicator is and who has a part in it, as terms and descriptions of a list. */
export function renderFacts(plan: Plan, gauge: GaugeModel, locale: Locale) {
  return indicatorFacts(plan, gauge, locale).map(({ term, facts }) =>
    facts.length > 0
      ? html`<dt>${term}</dt>
          ${facts.map((fact) => html`<dd>${renderFact(fact, { plan, locale })}</dd>`)}`
      : nothing,
  );
}
