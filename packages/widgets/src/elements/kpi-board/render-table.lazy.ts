import type { Indicator, Plan } from '@machiplan/schema';
import { formatValue } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { factsOf, type GaugeFact } from '../kpi-gauge/figures/gauge-facts.js';
import { gaugeFiguresMessages } from '../kpi-gauge/figures/gauge-figures.messages.js';
import type { GaugeModel } from '../kpi-gauge/gauge-model.js';
import { gaugeRemarksMessages } from '../kpi-gauge/remarks/gauge-remarks.messages.js';
import { partsIn, valueWords } from '../kpi-gauge/remarks/gauge-words.js';
import { renderStatus, renderTitle } from '../kpi-gauge/render-gauge.js';
import type { BoardParts } from './board-parts.js';
import type { GaugeChunk } from './gauge-chunks.js';
import { gaugeContext, groupTitle, reservedSize, type ChunkedGroup } from './gauge-context.js';
import type { KpiBoardDispatch } from './kpi-board-actions.js';
import { renderDetails } from './render-details.js';
import type { KpiBoardModel } from './kpi-board-model.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

export { boardTableStyles } from './board-table.styles.js';

const columnCount = 6;

/** Draws the groups as one table, in a region that scrolls by keyboard too. */
export function renderTable(
  model: KpiBoardModel,
  groups: readonly ChunkedGroup[],
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  const { language } = model.locale;
  const { indicators } = messagesIn(kpiBoardMessages, language);
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${indicators}>
    <table part="table">
      ${renderHead(language)}
      ${groups.map(
        (group) =>
          html`${model.grouping === 'none' ? nothing : renderGroupTitle(group, model)}
          ${repeat(
            group.chunks,
            ({ key }) => key,
            (chunk) => renderChunk(chunk, model, dispatch, parts),
          )}`,
      )}
    </table>
  </div>`;
}

function renderHead(language: string) {
  const messages = messagesIn(kpiBoardMessages, language);
  const figures = messagesIn(gaugeFiguresMessages, language);
  return html`<thead>
    <tr>
      <th scope="col">${messages.indicator}</th>
      <th scope="col" class="amount">${figures.value}</th>
      <th scope="col" class="amount wide">${figures.baseline}</th>
      <th scope="col" class="amount">${figures.target}</th>
      <th scope="col">${messages.status}</th>
      <th scope="col" class="amount wide">${messages.progress}</th>
    </tr>
  </thead>`;
}

function renderGroupTitle(group: ChunkedGroup, model: KpiBoardModel) {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" class="group-title" part="group-title" colspan=${columnCount}>
        ${groupTitle(group, model)}
      </th>
    </tr>
  </tbody>`;
}

function renderChunk(
  { key, indicators, isDrawn }: GaugeChunk,
  model: KpiBoardModel,
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  return isDrawn
    ? html`<tbody>
        ${indicators.map((indicator) => renderRow(indicator, model, dispatch, parts))}
      </tbody>`
    : html`<tbody class="waiting" data-chunk=${key}>
        <tr>
          <td colspan=${columnCount} .style=${reservedSize(indicators.length)}></td>
        </tr>
      </tbody>`;
}

function renderRow(
  indicator: Indicator,
  model: KpiBoardModel,
  dispatch: KpiBoardDispatch,
  parts: BoardParts,
) {
  const gauge = model.gaugeOf(indicator);
  const { plan } = model;
  const { figure, isJudged } = gauge;
  const facts = factsOf(plan, gauge);
  const fact = (...keys: readonly GaugeFact['key'][]) =>
    facts.find(({ key }) => keys.includes(key));
  const context = gaugeContext(model, indicator, dispatch, parts);
  return html`<tr>
      <th scope="row">${renderTitle(gauge, context)}${renderNotes(gauge)}</th>
      ${renderAmount({ value: valueText(plan, gauge), time: figure.time })}
      ${renderAmount(fact('baseline'), 'wide')} ${renderAmount(fact('target', 'interim'))}
      <td>${isJudged ? renderStatus(gauge, context) : nothing}</td>
      ${renderAmount({ value: progressText(gauge), time: '' }, 'wide')}
    </tr>
    ${
      model.selectedIndicator === indicator.id
        ? html`<tr>
            <td colspan=${columnCount}>${renderDetails(indicator, model, parts, dispatch)}</td>
          </tr>`
        : nothing
    }`;
}

function renderAmount(
  amount: { readonly value: string; readonly time: string } | undefined,
  name = '',
) {
  return html`<td class="amount ${name}">
    ${amount && html`<bdi>${amount.value}</bdi> <span class="row-time">${amount.time}</span>`}
  </td>`;
}

function renderNotes({ notes, format }: GaugeModel) {
  if (notes.length === 0) return nothing;
  const { note: texts } = messagesIn(gaugeRemarksMessages, format.language);
  const { join } = messagesIn(gaugeFiguresMessages, format.language);
  return html`<span class="row-notes">${notes.map((note) => texts[note]).join(join)}</span>`;
}

/** The value, or those of the groups or districts where there is none for the whole. */
function valueText(plan: Plan, gauge: GaugeModel): string {
  const parts = partsIn(plan, gauge);
  if (parts.length === 0) return valueWords(plan, gauge);
  const { join } = messagesIn(gaugeFiguresMessages, gauge.format.language);
  return parts.map(({ name, value }) => `${name} ${value}`).join(join);
}

/** Progress from baseline to target in percent; empty where it cannot be computed. */
function progressText({ progress, indicator, format }: GaugeModel): string {
  if (progress.share === undefined || indicator.categories?.length) return '';
  const measure = { unit: '%', decimals: 0 };
  return formatValue(progress.share * 100, measure, { languages: format.language });
}
