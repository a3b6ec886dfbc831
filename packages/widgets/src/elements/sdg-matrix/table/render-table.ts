import { html, nothing } from 'lit';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { cellMessagesFor } from '../cell.messages.js';
import { renderHead } from './render-head.js';

/** Listeners of the grid. */
export interface GridHandlers {
  readonly onScroll: () => void;
  /** Handles all other events in the grid. */
  readonly onEvent: (event: Event) => void;
}

/** Renders the table without its rows, which the grid draws. */
export function renderTable(model: MatrixModel, handlers: GridHandlers) {
  const { columns, rows, selectedGoal } = model;
  const messages = cellMessagesFor(model);
  const count = rows.positions.length;
  return html`${renderFrame(
    { name: messages.name, rows: count === 0 ? 1 : count + 2, columns: columns.length + 2 },
    handlers,
    html`<colgroup>
        <col class="titles" />
        ${columns.map(({ goal, isTarget }) => {
          const isSelected = goal === selectedGoal && !isTarget;
          return html`<col class="column ${isSelected ? 'selected' : ''}" />`;
        })}
        <col class="total" />
      </colgroup>
      <thead>
        ${renderHead(model)}
      </thead>
      <tbody></tbody>
      ${
        count === 0
          ? nothing
          : html`<tfoot>
              ${renderSums(model)}
            </tfoot>`
      }`,
  )}
  ${count === 0 ? html`<p class="state">${messages.noRows}</p>` : nothing}`;
}

/** Renders a table with the role of a grid, in its scroll box. */
export function renderFrame(
  grid: {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
  },
  handlers: GridHandlers,
  content: unknown,
) {
  return html`<div class="scroll" part="matrix" @scroll=${handlers.onScroll}>
    <table
      role="grid"
      aria-label=${grid.name}
      aria-describedby="keys"
      aria-rowcount=${grid.rows}
      aria-colcount=${grid.columns}
      @keydown=${handlers.onEvent}
      @click=${handlers.onEvent}
      @pointerover=${handlers.onEvent}
      @focusin=${handlers.onEvent}
    >
      ${content}
    </table>
  </div>`;
}

/** Counts the nodes that state a relation, per column; 0 is a gap of the plan. */
function renderSums(model: MatrixModel) {
  const { cells, rows } = model;
  const messages = cellMessagesFor(model);
  return html`<tr aria-rowindex=${rows.positions.length + 2}>
    <th scope="row" tabindex="-1">${messages.served}</th>
    ${[...cells.stated].map((count) => html`<td class=${count === 0 ? 'zero' : ''} tabindex="-1">${count}</td>`)}
    <td tabindex="-1"></td>
  </tr>`;
}
