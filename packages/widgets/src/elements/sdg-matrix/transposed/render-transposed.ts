import { labelFor } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { css, html, nothing } from 'lit';
import { fillCell } from '../draw-row.js';
import type { GridContent } from '../grid/grid-view.js';
import { cellAt } from '../mark.js';
import type { MatrixModel } from '../matrix-model.js';
import { shortName } from '../column-name.js';
import { renderFrame, type TableHandlers } from '../render-table.js';
import { renderText } from '../../../localization/render-text.js';
import { transposedMessages } from './transposed.messages.js';

/** Items drawn as columns: more could be neither read nor walked through. */
export const mostItems = 60;

/** Number of items that are columns. */
function itemCount({ rows }: MatrixModel): number {
  return Math.min(mostItems, rows.positions.length);
}

/** The transposed table without its rows, which the grid draws. */
export function renderTransposed(
  model: MatrixModel,
  node: string | undefined,
  handlers: TableHandlers,
) {
  const { words, columns } = model;
  const count = itemCount(model);
  const grid = {
    name: words.name,
    rows: columns.length + 1,
    columns: count + 1,
  };
  return html`${renderLeftOut(model)}
    <div class="swapped">
      ${renderFrame(
        grid,
        handlers,
        html`<colgroup>
            <col class="titles" />
            ${Array.from({ length: count }, () => html`<col class="column" />`)}
          </colgroup>
          <thead>
            ${renderItemHeads(model, node)}
          </thead>
          <tbody></tbody>`,
      )}
    </div>`;
}

/** The headings: one for each item. */
function renderItemHeads(model: MatrixModel, node: string | undefined) {
  const { plan, rows, reader } = model;
  const items = [...rows.positions.subarray(0, itemCount(model))];
  return html`<tr aria-rowindex="1">
    <th scope="col" tabindex="-1">${messagesIn(transposedMessages, reader.language).goals}</th>
    ${items.map((position) => {
      const item = plan.nodes[position]!;
      return html`<th
        scope="col"
        tabindex="-1"
        class=${item.id === node ? 'picked' : ''}
        aria-label=${`${item.code ?? ''} ${labelFor(item.title, reader.language, plan)}`}
      >
        <span class="upright title">${item.code} ${renderText(item.title, plan, reader)}</span>
      </th>`;
    })}
  </tr>`;
}

/** Says that items were left out. */
function renderLeftOut(model: MatrixModel) {
  const rest = model.rows.positions.length - itemCount(model);
  const words = messagesIn(transposedMessages, model.reader.language);
  return rest > 0 ? html`<p class="state">${words.leftOut(mostItems, rest)}</p>` : nothing;
}

/** The rows: one for each goal, or target. */
export function transposedContent(model: MatrixModel, goal: number | undefined): GridContent {
  const { columns, cells, rows, words } = model;
  const items = rows.positions.subarray(0, itemCount(model));
  return {
    list: { rows: Int32Array.from(columns.keys()), rowOf: (key) => key },
    columns: items.length + 1,
    hasFooter: false,
    create: () => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      row.append(head, ...Array.from(items, () => document.createElement('td')));
      return row;
    },
    fill: (row, index) => {
      const column = columns[index]!;
      row.ariaRowIndex = String(index + 2);
      row.ariaSelected = String(column.goal === goal && !column.isTarget);
      row.className = `goal-${column.goal}`;
      fillHead(row.cells[0]!, column.label ?? '–', shortName(column, model));
      items.forEach((position, place) => {
        fillCell(row.cells[place + 1]!, cellAt(cells, position, index), words);
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
  const words = document.createElement('span');
  words.textContent = name === label ? '' : name;
  line.append(tile, words);
  head.replaceChildren(line);
}

export const styles = css`
  .swapped .titles {
    inline-size: min(18em, 44cqi);
  }
  .swapped thead th {
    vertical-align: bottom;
  }
  .upright {
    max-inline-size: 16em;
    margin-inline: auto;
    overflow: hidden;
    line-height: 1.25;
    text-align: start;
    writing-mode: vertical-rl;
  }
  .swapped tbody .title {
    gap: 8px;
  }
  .swapped .tile {
    display: grid;
    flex: none;
    place-items: center;
    min-inline-size: 28px;
    min-block-size: 28px;
    border-radius: var(--_radius);
    background: var(--_goal);
    color: var(--_ink);
    font-weight: 700;
    print-color-adjust: exact;
  }
`;
