import type { DimensionMember, Plan } from '@machiplan/schema';
import { latestFigure, type Figure } from '@machiplan/sdk';
import { groupTablesOf, type GroupTable } from '@machiplan/sdk/figures';
import { formatFigure, formatTime, labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale.js';
import { renderText } from '../../../localization/render-text.js';
import type { GaugeModel } from '../gauge-model.js';
import { gaugeDetailsMessages } from './gauge-details.messages.js';

/** Draws the newest values of groups of two or more dimensions as the cells of tables (sex × age). */
export function renderGroupTables(plan: Plan, gauge: GaugeModel, locale: Locale) {
  const { indicator } = gauge;
  if ((indicator.dimensions?.length ?? 0) < 2) return nothing;
  return groupTablesOf(indicator).map((table) => renderTable(plan, gauge, table, locale));
}

function renderTable(
  plan: Plan,
  { indicator, options, format }: GaugeModel,
  { caption, rows, columns, groupAt }: GroupTable,
  locale: Locale,
) {
  const { language, era, notation } = format;
  const messages = messagesIn(gaugeDetailsMessages, language);
  const text = (member: DimensionMember) => renderText(member.title, plan, locale);
  const figureAt = (row: string, column?: string): Figure | undefined => {
    const group = groupAt(row, column)?.id;
    return group === undefined ? undefined : latestFigure(indicator, { ...options, group });
  };
  const cells = rows.members.map((row) =>
    (columns?.members ?? [undefined]).map((column) => figureAt(row.id, column?.id)),
  );
  const times = new Set(cells.flat().flatMap((figure) => figure?.time ?? []));
  const [onlyTime] = times.size === 1 ? times : [];
  const timeText = (time: string) => formatTime(time, language, { era });
  const settings = { languages: language, notation, plan };
  const name = [
    messages.byGroup,
    ...caption.map((member) => labelFor(member.title, language, plan)),
    onlyTime === undefined ? '' : timeText(onlyTime),
  ].filter(Boolean);
  return html`<div class="scroll" role="region" aria-label=${name.join(' ')} tabindex="0">
    <table part="table">
      <caption>
        ${name.join(' ')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${renderText(rows.title, plan, locale)}</th>
          ${(columns?.members ?? []).map(
            (column) => html`<th scope="col" class="amount">${text(column)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.members.map(
          (row, at) =>
            html`<tr>
              <th scope="row">${text(row)}</th>
              ${cells[at]!.map((figure) =>
                figure
                  ? html`<td class="amount">
                      <bdi>${formatFigure(figure, indicator, settings)}</bdi>
                      ${onlyTime === undefined ? timeText(figure.time) : nothing}
                    </td>`
                  : html`<td></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
