import { formatValue } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderStatus, renderTitle, type GaugeContext } from '../kpi-gauge/render-gauge.js';
import type { GaugeFact, GaugeModel } from '../kpi-gauge/gauge-model.js';
import { kpiGaugeMessages } from '../kpi-gauge/kpi-gauge.messages.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** Number of columns of the table. */
export const columnCount = 6;

/** The head of the table. */
export function renderHead(language: string) {
  const words = messagesIn(kpiBoardMessages, language);
  const kinds = messagesIn(kpiGaugeMessages, language);
  return html`<thead>
    <tr>
      <th scope="col">${words.indicator}</th>
      <th scope="col" class="amount">${kinds.value}</th>
      <th scope="col" class="amount">${kinds.baseline}</th>
      <th scope="col" class="amount">${kinds.target}</th>
      <th scope="col">${words.status}</th>
      <th scope="col" class="amount">${words.share}</th>
    </tr>
  </thead>`;
}

/** One indicator as a row. */
export function renderRow(view: GaugeModel, context: GaugeContext) {
  const { figure, facts, isJudged } = view;
  const fact = (...keys: readonly GaugeFact['key'][]) =>
    facts.find(({ key }) => keys.includes(key));
  return html`<tr>
    <th scope="row">${renderTitle(view, context)}${renderRemarks(view)}</th>
    ${renderAmount({ value: figure.number + figure.unit, time: figure.time })}
    ${renderAmount(fact('baseline'))} ${renderAmount(fact('target', 'interim'))}
    <td>${isJudged ? renderStatus(view) : nothing}</td>
    ${renderAmount({ value: shareText(view), time: '' })}
  </tr>`;
}

function renderAmount(amount: { readonly value: string; readonly time: string } | undefined) {
  return html`<td class="amount">
    ${amount && html`<bdi>${amount.value}</bdi> <span class="row-time">${amount.time}</span>`}
  </td>`;
}

function renderRemarks({ remarks, format }: GaugeModel) {
  if (remarks.length === 0) return nothing;
  const words = messagesIn(kpiGaugeMessages, format.language);
  const texts = remarks.map((remark) => words.remark[remark]);
  return html`<span class="row-remarks">${texts.join(words.join)}</span>`;
}

function shareText({ progress, indicator, format }: GaugeModel): string {
  if (progress.share === undefined || indicator.categories?.length) return '';
  const measure = { unit: '%', decimals: 0 };
  return formatValue(progress.share * 100, measure, { languages: format.language });
}
