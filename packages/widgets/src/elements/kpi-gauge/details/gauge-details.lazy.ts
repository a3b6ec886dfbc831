import type { Plan } from '@machiplan/schema';
import { citationOf } from '@machiplan/sdk';
import { explainProgress } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { ExportMenu, type ExportOptions } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { gaugeModel, type GaugeModel } from '../gauge-model.js';
import { partsOf, type GaugeSplit } from '../gauge-scope.js';
import { summaryText } from '../gauge-summary.lazy.js';
import { titleText } from '../gauge-text.js';
import type { KpiGaugeDispatch } from '../kpi-gauge-actions.js';
import type { KpiGaugeModel } from '../kpi-gauge-model.js';
import { renderGauge, renderTitle, type GaugeContext } from '../render-gauge.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { gaugeDetailsStyles } from './gauge-details.styles.js';
import { renderAbout } from './render-about.js';
import { renderSwitches } from './render-switches.js';
import { renderSeriesChart } from './series-chart.js';
import { seriesCells } from './series-rows.js';
import { renderSeriesTable } from './series-table.js';
import { withSharedScale } from './shared-scale.js';

/** Draws the details of a gauge (series, computation, sources, export menu) and the small multiples. */
export class GaugeDetailsView {
  readonly #exportMenu: ExportMenu;

  constructor(host: ReactiveElement) {
    this.#exportMenu = new ExportMenu(host);
    adoptStyles(host.renderRoot, gaugeDetailsStyles);
    adoptStyles(host.renderRoot, exportMenuStyles);
  }

  /** Draws a gauge for each group or district, all on one axis. */
  renderParts(whole: GaugeModel, split: GaugeSplit, context: GaugeContext): TemplateResult {
    const { plan } = context;
    const gauges = withSharedScale(partGauges(plan, whole, split));
    return html`<p class="title" part="title">${renderTitle(whole, context)}</p>
      <ul class="parts" part="parts">
        ${gauges.map(
          (gauge) =>
            html`<li class="gauge">
              ${renderGauge(gauge, {
                ...context,
                label: summaryText(plan, gauge),
                isPart: true,
              })}
            </li>`,
        )}
      </ul>`;
  }

  /** Draws the content of the disclosure; of a split indicator the series of each part. */
  render(model: KpiGaugeModel, dispatch: KpiGaugeDispatch): TemplateResult | typeof nothing {
    const { plan, locale, gauge, split, canSelectTime } = model;
    if (!gauge) return nothing;
    const gauges = split ? partGauges(plan, gauge, split) : [gauge];
    return html`${renderSwitches(plan, gauge, { locale, canSelectTime, dispatch })}
    ${gauges.map((each) => {
      const summary = summaryText(plan, each);
      return html`<p class="summary">${summary}</p>
        ${renderSeriesChart(each, summary)} ${renderSeriesTable(plan, each)}`;
    })}
    ${split ? nothing : renderComputation(gauge)} ${renderAbout(plan, gauge, locale)}
    ${this.#exportMenu.render(this.#exportOptions(plan, gauge, gauges), locale.language)}`;
  }

  #exportOptions(plan: Plan, gauge: GaugeModel, gauges: readonly GaugeModel[]): ExportOptions {
    const { language } = gauge.format;
    const title = titleText(plan, gauge);
    const cite = () =>
      citationOf(plan, gauge.indicator, {
        languages: language,
        label: title,
        retrieved: new Date(),
      });
    return {
      fileName: () => gauge.indicator.id,
      citation: () => `${summaryText(plan, gauge)}\n${cite()}`,
      csv: () => seriesCells(plan, gauges),
      picture: async () => {
        const { indicatorPicture } = await import('../../../drawing/picture.lazy.js');
        const { group, district, time: asOf } = gauge.scope;
        const { language: languages, era } = gauge.format;
        const retrieved = new Date();
        const scope = { group, district, asOf };
        return indicatorPicture(plan, gauge.indicator, { ...scope, languages, era, retrieved });
      },
    };
  }
}

function renderComputation({ indicator, progress, format }: GaugeModel) {
  const { language, era } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const lines = explainProgress(indicator, progress, { languages: language, era });
  return html`<section>
    <p class="heading">${messages.computation}</p>
    <ul class="lines">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${progress.status === undefined ? nothing : html`<p>${messages.ownRule}</p>`}
  </section>`;
}

/** The gauge of each group or district that the indicator has figures for. */
function partGauges(plan: Plan, whole: GaugeModel, split: GaugeSplit): readonly GaugeModel[] {
  const { indicator, scope, format } = whole;
  return partsOf(indicator, split, scope).map((part) => gaugeModel(plan, indicator, part, format));
}
