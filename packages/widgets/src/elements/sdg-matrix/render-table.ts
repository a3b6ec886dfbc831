import { html, nothing } from 'lit';
import type { MatrixModel } from './matrix-model.js';
import { renderHead, type HeadState } from './render-head.js';

/** What the table does when it is used. */
export interface TableHandlers {
  readonly onScroll: () => void;
  /** Any other event in the grid. */
  readonly onAct: (event: Event) => void;
}

/** The table without its rows, which the grid draws. */
export function renderTable(model: MatrixModel, state: HeadState, handlers: TableHandlers) {
  const { words, columns, rows } = model;
  const count = rows.positions.length;
  return html`${renderFrame(
    { name: words.name, rows: count + 2, columns: columns.length + 2 },
    handlers,
    html`<colgroup>
        <col class="titles" />
        ${columns.map(({ goal, isTarget }) => {
          const isPicked = goal === state.goal && !isTarget;
          return html`<col class="column ${isPicked ? 'picked' : ''}" />`;
        })}
        <col class="total" />
      </colgroup>
      <thead>
        ${renderHead(columns, words, state)}
      </thead>
      <tbody></tbody>
      <tfoot>
        ${renderSums(model)}
      </tfoot>`,
  )}
  ${count === 0 ? html`<p class="state">${words.noRows}</p>` : nothing}`;
}

/** A table used as a grid, in its scroll box. */
export function renderFrame(
  grid: {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
  },
  handlers: TableHandlers,
  content: unknown,
) {
  return html`<div class="scroll" part="matrix" @scroll=${handlers.onScroll}>
    <table
      role="grid"
      aria-label=${grid.name}
      aria-describedby="keys"
      aria-rowcount=${grid.rows}
      aria-colcount=${grid.columns}
      @keydown=${handlers.onAct}
      @click=${handlers.onAct}
      @pointerover=${handlers.onAct}
      @focusin=${handlers.onAct}
    >
      ${content}
    </table>
  </div>`;
}

/** How many nodes state a relation, per column: where it is 0, the plan has a gap. */
function renderSums({ words, cells, rows }: MatrixModel) {
  return html`<tr aria-rowindex=${rows.positions.length + 2}>
    <th scope="row" tabindex="-1">${words.served}</th>
    ${Array.from(
      cells.stated,
      (count) => html`<td class=${count === 0 ? 'zero' : ''} tabindex="-1">${count}</td>`,
    )}
    <td tabindex="-1"></td>
  </tr>`;
}
