import type { Plan } from '@machiplan/schema';
import {
  breakdownsOf,
  citationOf,
  citationOfReference,
  evaluationsOfIndicator,
  sourcesOf,
} from '@machiplan/sdk';
import { explainProgress, formatTime } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { PlanController } from '../../../plan-data/plan-controller.js';
import { svgFile } from '../../../drawing/svg-file.js';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
import { renderGauge, renderTitle, type GaugeContext } from '../render-gauge.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { gaugeDetailsStyles } from './gauge-details.styles.js';
import { onOneScale } from './shared-scale.js';
import { summaryText } from '../gauge-summary.lazy.js';
import { gaugeModel, titleText, type GaugeModel } from '../gauge-model.js';
import type { KpiGaugeElement } from '../kpi-gauge.js';
import { renderSeriesChart } from './series-chart.js';
import { renderSeriesTable } from './series-table.js';
import { observedTimes, seriesCells } from './series-rows.js';
import { partsOf, type GaugeSplit } from '../gauge-scope.js';

/**
 * What a gauge shows when its reader asks for more: series as chart and table, the computation, the
 * sources, the menu to save and share; and the small multiples. It comes as a chunk of its own.
 */
export class GaugeDetails {
  readonly #host: KpiGaugeElement;
  readonly #planData: PlanController;
  readonly #exportMenu: ExportMenu;

  constructor(host: KpiGaugeElement, planData: PlanController) {
    this.#host = host;
    this.#planData = planData;
    this.#exportMenu = new ExportMenu(host);
    adoptStyles(host.renderRoot, gaugeDetailsStyles);
    adoptStyles(host.renderRoot, exportMenuStyles);
  }

  /** The gauge of each group or district, on one axis. */
  renderParts(whole: GaugeModel, split: GaugeSplit, context: GaugeContext): TemplateResult {
    const { plan } = context;
    const views = onOneScale(partViews(plan, whole, split));
    return html`<p class="title" part="title">${renderTitle(whole, context)}</p>
      <ul class="parts" part="parts">
        ${views.map(
          (view) =>
            html`<li class="gauge">
              ${renderGauge(view, {
                ...context,
                label: summaryText(plan, view),
                isPart: true,
              })}
            </li>`,
        )}
      </ul>`;
  }

  /** What stands inside the disclosure; of an indicator that is split, the series of each part. */
  render(plan: Plan, view: GaugeModel, split?: GaugeSplit): TemplateResult {
    const { language } = view.format;
    const words = messagesIn(gaugeDetailsMessages, language);
    const views = split ? partViews(plan, view, split) : [view];
    return html`${this.#renderSwitches(plan, view)}
      ${views.map((each) => {
        const summary = summaryText(plan, each);
        return html`<p class="summary">${summary}</p>
          ${renderSeriesChart(each, summary)} ${renderSeriesTable(plan, each)}`;
      })}
      <section ?hidden=${split !== undefined}>
        <p class="heading">${words.computation}</p>
        <ul class="lines">
          ${explainProgress(view.indicator, view.progress, {
            languages: language,
            era: view.format.era,
          }).map((line) => html`<li>${line}</li>`)}
        </ul>
        ${view.progress.status === undefined ? nothing : html`<p>${words.ownRule}</p>`}
      </section>
      ${this.#renderAbout(plan, view)}
      ${this.#exportMenu.render(this.#exportOptions(plan, view, views), language)}`;
  }

  #renderSwitches(plan: Plan, view: GaugeModel) {
    const { indicator, scope, format } = view;
    const { language, era } = format;
    const words = messagesIn(gaugeDetailsMessages, language);
    const host = this.#host;
    const reader = host.reader;
    const scopes = breakdownsOf(indicator);
    const groups = new Set(scopes.filter((s) => s.district === scope.district).map((s) => s.group));
    const districts = new Set(scopes.filter((s) => s.group === scope.group).map((s) => s.district));
    const groupName = (id: string) =>
      renderText(indicator.groups?.find((each) => each.id === id)?.title ?? id, plan, reader);
    const districtName = (id: string) =>
      renderText(plan.districts.find((each) => each.id === id)?.name ?? id, plan, reader);
    const times = observedTimes(view);
    return html`<div class="switches">
      ${
        groups.size > 1
          ? choice(words.chooseGroup, words.everybody, groups, scope.group, groupName, (id) => {
              host.subGroup = id;
            })
          : nothing
      }
      ${
        districts.size > 1
          ? choice(
              words.chooseDistrict,
              words.whole,
              districts,
              scope.district,
              districtName,
              (id) => {
                host.district = undefined;
                this.#planData.requestSelection('district', id);
              },
            )
          : nothing
      }
      ${
        times.length > 1 && host.time === undefined
          ? choice(
              words.chooseTime,
              words.latest,
              new Set(times),
              scope.time,
              (time) => formatTime(time, language, { era }),
              (time) => this.#planData.requestSelection('time', time),
            )
          : nothing
      }
    </div>`;
  }

  #renderAbout(plan: Plan, view: GaugeModel) {
    const { indicator, format } = view;
    const { language, era } = format;
    const words = messagesIn(gaugeDetailsMessages, language);
    const reader = this.#host.reader;
    const facts = (['definition', 'method', 'department'] as const).filter((key) => indicator[key]);
    const evaluations = evaluationsOfIndicator(plan, indicator.id);
    const sources = sourcesOf(indicator);
    return html`<dl class="about">
      ${facts.map(
        (key) =>
          html`<dt>${words[key]}</dt>
            <dd>${renderText(indicator[key], plan, reader)}</dd>`,
      )}
      ${evaluations.length > 0 ? html`<dt>${words.evaluation}</dt>` : nothing}
      ${evaluations.map(
        ({ time, grade, evaluator }) =>
          html`<dd>
            ${time ? formatTime(time, language, { era }) : nothing}
            ${renderText(grade, plan, reader)} ${renderText(evaluator, plan, reader)}
          </dd>`,
      )}
      ${indicator.notes?.length ? html`<dt>${words.notes}</dt>` : nothing}
      ${indicator.notes?.map((note) => html`<dd>${renderText(note, plan, reader)}</dd>`)}
      <dt>${words.sources}</dt>
      ${
        sources.length > 0
          ? sources.map(
              (reference) =>
                html`<dd>
                  <bdi>${citationOfReference(plan, reference, { languages: language })}</bdi>
                </dd>`,
            )
          : html`<dd><bdi>${citationOf(plan, indicator, { languages: language })}</bdi></dd>`
      }
    </dl>`;
  }

  #exportOptions(plan: Plan, view: GaugeModel, views: readonly GaugeModel[]) {
    const { language } = view.format;
    const title = titleText(plan, view);
    const cite = () =>
      citationOf(plan, view.indicator, {
        languages: language,
        label: title,
        retrieved: new Date(),
      });
    const drawing = this.#host.renderRoot.querySelector<SVGSVGElement>('.series');
    return {
      fileName: () => view.indicator.id,
      citation: () => `${summaryText(plan, view)}\n${cite()}`,
      csv: () => seriesCells(plan, views),
      ...(drawing && {
        svg: () => svgFile(drawing, { title, lines: [view.label, cite()] }),
      }),
    };
  }
}

/** The view of each group or district that the indicator has figures for. */
function partViews(plan: Plan, whole: GaugeModel, split: GaugeSplit): readonly GaugeModel[] {
  const { indicator, scope, format } = whole;
  return partsOf(indicator, split, scope).map((part) => gaugeModel(plan, indicator, part, format));
}

/** One of several, with a choice for none of them. */
function choice(
  label: string,
  none: string,
  ids: ReadonlySet<string | undefined>,
  chosen: string | undefined,
  nameOf: (id: string) => unknown,
  choose: (id: string | undefined) => void,
) {
  const onChange = (event: Event) =>
    choose((event.currentTarget as HTMLSelectElement).value || undefined);
  return html`<label>
    ${label}
    <select @change=${onChange}>
      <option value="" .selected=${chosen === undefined}>${none}</option>
      ${[...ids]
        .filter((id) => id !== undefined)
        .map((id) => html`<option value=${id} .selected=${id === chosen}>${nameOf(id)}</option>`)}
    </select>
  </label>`;
}
