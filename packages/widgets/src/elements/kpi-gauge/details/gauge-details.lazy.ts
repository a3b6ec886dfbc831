import type { Plan } from '@machiplan/schema';
import { explainProgress, summaryOf } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { gaugeModel, type GaugeModel } from '../gauge-model.js';
import { partsOf, type GaugeSplit } from '../gauge-scope.js';
import type { KpiGaugeDispatch } from '../kpi-gauge-actions.js';
import type { KpiGaugeModel } from '../kpi-gauge-model.js';
import * as remarks from '../remarks/gauge-remarks.lazy.js';
import { renderGauge, renderTitle, type GaugeContext } from '../render-gauge.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { gaugeChartStyles } from './gauge-chart.styles.js';
import { gaugeDetailsStyles } from './gauge-details.styles.js';
import { renderGroupTables } from './group-tables.js';
import { renderAbout } from './render-about.js';
import { renderSwitches } from './render-switches.js';
import { renderSeriesChart } from './series-chart.js';
import { renderSeriesTable } from './series-table.js';
import { withSharedScale } from './shared-scale.js';

/** Draws the details of a gauge (series, computation, sources) and the small multiples. */
export class GaugeDetailsView {
  constructor(host: ReactiveElement) {
    adoptStyles(host.renderRoot, remarks.gaugeRemarksStyles);
    adoptStyles(host.renderRoot, gaugeDetailsStyles);
    adoptStyles(host.renderRoot, gaugeChartStyles);
  }

  /** Draws a gauge for each group or district, all on one axis. */
  renderParts(whole: GaugeModel, split: GaugeSplit, context: GaugeContext): TemplateResult {
    const { plan } = context;
    const gauges = withSharedScale(partGauges(plan, whole, split));
    const { headingLevel = 3 } = context;
    return html`<div class="title" part="title" role="heading" aria-level=${headingLevel}>
        ${renderTitle(whole, context)}
      </div>
      ${remarks.renderGrade(whole, context)}
      <ul class="parts" part="parts">
        ${gauges.map(
          (gauge) =>
            html`<li class="gauge">
              ${renderGauge(gauge, {
                ...context,
                isPart: true,
                headingLevel: undefined,
                hasSource: false,
                remarks,
              })}
            </li>`,
        )}
      </ul>`;
  }

  /** Draws the content of the disclosure; of a split indicator the series of each part. */
  render(model: KpiGaugeModel, dispatch: KpiGaugeDispatch): TemplateResult | typeof nothing {
    const { plan, locale, gauge, split, canSplit, canSelectTime, hasChart } = model;
    if (!gauge) return nothing;
    const gauges = split ? partGauges(plan, gauge, split) : [gauge];
    return html`${renderSwitches(plan, gauge, { locale, canSplit, canSelectTime, dispatch })}
    ${renderGroupTables(plan, gauge, locale)}
    ${gauges.map((each) => {
      const { indicator, options, format } = each;
      const summary = summaryOf(indicator, {
        ...options,
        ...format,
        plan,
        languages: format.language,
      });
      return html`<p class="summary">${summary}</p>
        ${hasChart ? nothing : renderSeriesChart(each)} ${renderSeriesTable(plan, each, locale)}`;
    })}
    ${split ? nothing : renderComputation(plan, gauge)} ${renderAbout(plan, gauge, locale)}`;
  }
}

function renderComputation(plan: Plan, { indicator, progress, format }: GaugeModel) {
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const lines = explainProgress(indicator, progress, { languages: language, era, plan });
  return html`<section>
    <p class="heading">${messages.computation}</p>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${progress.status === undefined ? nothing : html`<p>${messages.ownRule}</p>`}
  </section>`;
}

/** The gauge of each group or district that the indicator has figures for. */
export function partGauges(
  plan: Plan,
  whole: GaugeModel,
  split: GaugeSplit,
): readonly GaugeModel[] {
  const { indicator, scope, format } = whole;
  return partsOf(indicator, split, scope).map((part) => gaugeModel(plan, indicator, part, format));
}
