import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { fillCell } from '../table/fill-row.js';
import type { GridContent } from '../grid/grid-view.js';
import { cellMessagesFor } from '../cell.messages.js';
import { cellAt } from '../mark.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { shortName } from '../column-name.js';
import { renderFrame, type GridHandlers } from '../table/render-table.js';
import { renderText } from '../../../localization/render-text.js';
import { transposedMessages } from './transposed.messages.js';

/** Entries drawn as columns; more would be neither legible nor navigable. */
export const maxEntries = 60;

/** Number of entries that are drawn as columns. */
function entryCount({ rows }: MatrixModel): number {
  return Math.min(maxEntries, rows.positions.length);
}

/** Renders the transposed table without its rows, which the grid draws. */
export function renderTransposed(model: MatrixModel, handlers: GridHandlers) {
  const { columns } = model;
  const count = entryCount(model);
  const grid = {
    name: cellMessagesFor(model).name,
    rows: columns.length + 1,
    columns: count + 1,
  };
  return html`${renderLeftOut(model)}
    <div class="transposed">
      ${renderFrame(
        grid,
        handlers,
        html`<colgroup>
            <col class="titles" />
            ${[...Array(count).keys()].map(() => html`<col class="column" />`)}
          </colgroup>
          <thead>
            ${renderEntryHeads(model)}
          </thead>
          <tbody></tbody>`,
      )}
    </div>`;
}

/** Renders a heading for each entry. */
function renderEntryHeads(model: MatrixModel) {
  const { plan, rows, locale, selectedNode } = model;
  const entries = [...rows.positions.subarray(0, entryCount(model))];
  return html`<tr aria-rowindex="1">
    <th scope="col" tabindex="-1">${messagesIn(transposedMessages, locale.language).goals}</th>
    ${entries.map((position) => {
      const node = plan.nodes[position]!;
      return html`<th
        scope="col"
        tabindex="-1"
        class=${node.id === selectedNode ? 'selected' : ''}
        aria-label=${`${node.code ?? ''} ${labelFor(node.title, locale.language, plan)}`}
      >
        <span class="upright title">${node.code} ${renderText(node.title, plan, locale)}</span>
      </th>`;
    })}
  </tr>`;
}

/** Renders a note on the entries left out. */
function renderLeftOut(model: MatrixModel) {
  const rest = model.rows.positions.length - entryCount(model);
  const messages = messagesIn(transposedMessages, model.locale.language);
  return rest > 0 ? html`<p class="state">${messages.leftOut(maxEntries, rest)}</p>` : nothing;
}

/** The rows, one for each goal or target, for the grid to draw. */
export function transposedContent(model: MatrixModel): GridContent {
  const { columns, cells, rows, selectedGoal } = model;
  const messages = cellMessagesFor(model);
  const entries = rows.positions.subarray(0, entryCount(model));
  return {
    list: { rows: Int32Array.from(columns.keys()), rowOf: (key) => key },
    columns: entries.length + 1,
    hasFooter: false,
    create: () => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      row.append(head, ...[...entries].map(() => document.createElement('td')));
      return row;
    },
    fill: (row, index) => {
      const column = columns[index]!;
      row.ariaRowIndex = String(index + 2);
      row.ariaSelected = String(column.goal === selectedGoal && !column.isTarget);
      row.className = `goal-${column.goal}`;
      fillHead(row.cells[0]!, column.label ?? '–', shortName(column, model));
      entries.forEach((position, entry) => {
        fillCell(row.cells[entry + 1]!, cellAt(cells, position, index), messages);
      });
    },
  };
}

function fillHead(head: HTMLElement, label: string, name: string): void {
  const line = document.createElement('div');
  line.className = 'title';
  const tile = document.createElement('span');
  tile.className = 'tile';
  tile.textContent = label;
  const text = document.createElement('span');
  text.textContent = name === label ? '' : name;
  line.append(tile, text);
  head.replaceChildren(line);
}
