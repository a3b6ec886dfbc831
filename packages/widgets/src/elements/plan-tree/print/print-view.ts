/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { html, nothing, type TemplateResult } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { deepestLevel } from '../level-styles.js';
import { nest } from '../outline/nest.js';
import { describeRow, renderMarks, renderName, type RowContext } from '../outline/render-row.js';
import { printedBranch, type PrintedBranch } from './printed-branch.js';
import { outlinePrintMessages } from './print.messages.js';

export { printStyles } from './print.styles.js';

/** A column on paper. */
export interface PrintedColumn {
  readonly heading: string;
  readonly valueOf: (position: number) => string;
}

export interface PrintRequest {
  /** What all rows have in common; its state is the outline on screen. */
  readonly context: RowContext;
  /** Position of the node whose branch is printed; undefined for the whole. */
  readonly picked: number | undefined;
  /** Columns beside the names; undefined for none. */
  readonly columns: PrintedColumns | undefined;
}

interface PrintedColumns {
  /** What is above the column of names. */
  readonly nameHeading: string;
  readonly printed: readonly PrintedColumn[];
}

/**
 * The outline for paper, beside the one on screen and seen only in print: the screen keeps its focus
 * and its place. Lists within lists, or a table where there are columns, whose headings stand on each
 * sheet.
 */
export function renderPrinted(request: PrintRequest): TemplateResult {
  const part = printedBranch(request.context.state, request.picked);
  const context = { ...request.context, state: part.state, highlight: undefined };
  const words = messagesIn(outlinePrintMessages, context.language);
  const isBranch = part.path.length > 0 || request.picked === part.state.roots[0];
  return html`<div class="printed">
    ${isBranch ? html`<p class="remark">${words.branchOnly}</p>` : nothing}
    ${
      part.leftOut > 0
        ? html`<p class="remark">${words.leftOut(part.rows.length, part.leftOut)}</p>`
        : nothing
    }
    ${part.path.map((position) => html`<p class="above">${renderEntry(context, position)}</p>`)}
    ${
      request.columns
        ? renderTable(context, part, request.columns)
        : renderLists(context, part.rows)
    }
  </div>`;
}

function renderEntry(context: RowContext, position: number) {
  const row = describeRow(context, position);
  return html`${renderName(context, row)}${renderMarks(context, row)}`;
}

function renderLists(context: RowContext, rows: Int32Array) {
  const level = (position: number) => context.state.levelAt(position);
  return html`<ul role="list">
    ${nest(
      rows,
      level,
      (position, below) =>
        html`<li>
          <div class=${below ? 'entry branch' : 'entry'} data-depth=${level(position)}>
            ${renderEntry(context, position)}
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
  context: RowContext,
  { rows }: PrintedBranch,
  { nameHeading, printed }: PrintedColumns,
) {
  const level = (position: number) => context.state.levelAt(position);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${nameHeading}</th>
        ${printed.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        rows,
        (position) =>
          html`<tr>
            <th scope="row" data-depth=${Math.min(level(position), deepestLevel)}>
              ${renderEntry(context, position)}
            </th>
            ${printed.map(({ valueOf }) => html`<td>${valueOf(position)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
