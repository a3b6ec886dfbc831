import type { Plan } from '@machiplan/schema';
import { html } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { gaugeDetailsMessages } from './gauge-details.messages.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeFiguresMessages } from '../figures/gauge-figures.messages.js';
import { titleText } from '../figures/title-text.js';
import type { Locale } from '../../../localization/locale.js';
import { renderLink, sourceLinksOf } from '../../../controls/record-facts/record-facts.js';
import { seriesRows, type SeriesRow } from './series-rows.js';

/** Draws the data of the chart as a table, in a region that scrolls by keyboard too. */
export function renderSeriesTable(plan: Plan, gauge: GaugeModel, locale: Locale) {
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
              <td class="amount">${renderLink(row.value, row.href)}</td>
              <td>${renderNotes(row, plan, locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Draws the notes of a figure, then its own sources. */
function renderNotes(row: SeriesRow, plan: Plan, locale: Locale) {
  const { join } = messagesIn(gaugeFiguresMessages, locale.language);
  const { source } = messagesIn(gaugeDetailsMessages, locale.language);
  const links = sourceLinksOf(row, { plan, locale });
  return html`<bdi>${row.notes.join(join)}</bdi>${links.map(
      (link) => html`<div class="row-source">${source} ${link}</div>`,
    )}`;
}
