import type { Plan } from '@machiplan/schema';
import { html } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { titleText } from '../figures/title-text.js';
import { seriesRows } from './series-rows.js';

/** Draws the data of the chart as a table, in a region that scrolls by keyboard too. */
export function renderSeriesTable(plan: Plan, gauge: GaugeModel) {
  const rows = seriesRows(plan, gauge);
  const messages = messagesIn(gaugeDetailsMessages, gauge.format.language);
  const { value } = messagesIn(gaugeFiguresMessages, gauge.format.language);
  if (rows.length === 0) return html`<p class="summary">${messages.noRows}</p>`;
  return html`<div
    class="scroll"
    role="region"
    aria-label=${`${titleText(plan, gauge)} ${messages.series}`}
    tabindex="0"
  >
    <table part="table">
      <caption>
        ${messages.series}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.time}</th>
          <th scope="col">${messages.kind}</th>
          <th scope="col" class="amount">${value}</th>
          <th scope="col">${messages.note}</th>
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
