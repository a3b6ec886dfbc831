/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { deepestLevel } from '../level-styles.js';
import { nest } from '../outline/nest.js';
import { describeRow, renderMarks, renderName } from '../outline/render-row.js';
import type { RowsModel } from '../outline/rows-model.js';
import { printedBranch, type PrintedBranch } from './printed-branch.js';
import type { PrintedColumns } from './printed-columns.js';
import { outlinePrintMessages } from './print.messages.js';

export { printStyles } from './print.styles.js';

export interface PrintModel {
  /** The rows on screen. */
  readonly rows: RowsModel;
  /** Position of the node whose branch is printed; undefined for the whole outline. */
  readonly selected: number | undefined;
  /** Columns beside the names; undefined for none. */
  readonly columns: PrintedColumns | undefined;
}

/**
 * Draws the outline for print, beside the one on screen, which keeps its focus and scroll position.
 * Nested lists, or with columns a table, whose headings are repeated on each page.
 */
export function renderPrinted({ rows, selected, columns }: PrintModel): TemplateResult {
  const branch = printedBranch(rows.outline, selected);
  const model = { ...rows, outline: branch.outline, highlight: undefined, passage: undefined };
  const messages = messagesIn(outlinePrintMessages, model.locale.language);
  const isBranch = branch.path.length > 0 || selected === branch.outline.roots[0];
  return html`<div class="printed">
    ${isBranch ? html`<p class="note">${messages.branchOnly}</p>` : nothing}
    ${
      branch.leftOut > 0
        ? html`<p class="note">${messages.leftOut(branch.rows.length, branch.leftOut)}</p>`
        : nothing
    }
    ${branch.path.map((position) => html`<p class="above">${renderEntry(model, position)}</p>`)}
    ${columns ? renderTable(model, branch, columns) : renderLists(model, branch.rows)}
  </div>`;
}

function renderEntry(model: RowsModel, position: number) {
  const row = describeRow(model, position);
  return html`${renderName(model, row)}${renderMarks(model, row)}`;
}

function renderLists(model: RowsModel, rows: Int32Array) {
  const level = (position: number) => model.outline.levelAt(position);
  return html`<ul role="list">
    ${nest(
      rows,
      level,
      (position, below) =>
        html`<li>
          <div class=${below ? 'entry branch' : 'entry'} data-depth=${level(position)}>
            ${renderEntry(model, position)}
          </div>
          ${
            below
              ? html`<ul role="list">
                  ${below}
                </ul>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

function renderTable(
  model: RowsModel,
  { rows }: PrintedBranch,
  { nameHeading, printed }: PrintedColumns,
) {
  const level = (position: number) => model.outline.levelAt(position);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${nameHeading}</th>
        ${printed.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${[...rows].map(
        (position) =>
          html`<tr>
            <th scope="row" data-depth=${Math.min(level(position), deepestLevel)}>
              ${renderEntry(model, position)}
            </th>
            ${printed.map(({ valueOf }) => html`<td>${valueOf(position)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
