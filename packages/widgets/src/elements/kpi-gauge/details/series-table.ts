import type { Plan } from '@machiplan/schema';
import { html } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import { titleText, type GaugeModel } from '../gauge-model.js';
import { kpiGaugeMessages } from '../kpi-gauge.messages.js';
import { seriesRows } from './series-rows.js';

/** The table that is equal to the chart. It scrolls in itself, and a keyboard can scroll it. */
export function renderSeriesTable(plan: Plan, view: GaugeModel) {
  const rows = seriesRows(plan, view);
  const words = messagesIn(gaugeDetailsMessages, view.format.language);
  const { value } = messagesIn(kpiGaugeMessages, view.format.language);
  if (rows.length === 0) return html`<p class="summary">${words.noRows}</p>`;
  return html`<div
    class="scroll"
    role="region"
    aria-label=${`${titleText(plan, view)} ${words.series}`}
    tabindex="0"
  >
    <table part="table">
      <caption>
        ${words.series}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.time}</th>
          <th scope="col">${words.kind}</th>
          <th scope="col" class="amount">${value}</th>
          <th scope="col">${words.note}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.time}</th>
              <td>${row.kind}</td>
              <td class="amount"><bdi>${row.value}</bdi></td>
              <td><bdi>${row.note}</bdi></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
