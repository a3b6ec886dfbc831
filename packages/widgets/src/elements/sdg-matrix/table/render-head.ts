import { html, nothing } from 'lit';
import type { MatrixColumn } from '../matrix-columns.js';
import type { RowOrder } from '../matrix-rows.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import type { SdgMatrixMessages } from '../sdg-matrix.messages.js';

/** Names and icons of the columns. */
export interface HeadNames {
  /** Name of a goal in two lines of its heading. */
  readonly briefName: (goal: number) => string;
  readonly shortName: (column: MatrixColumn) => string;
  readonly fullName: (column: MatrixColumn) => string;
  /** Address of the icon of a goal; undefined without icons. */
  readonly iconHref: (goal: number) => string | undefined;
}

/**
 * Renders the row of headings. Enter sorts, Space selects the goal; a click sorts, one on the
 * number selects.
 *
 * @param names Undefined in the first frame: their code is loaded after the first paint.
 */
export function renderHead(model: MatrixModel, names: HeadNames | undefined) {
  const { columns, messages, selectedGoal } = model;
  const { order } = model.state;
  const sorted = (by: RowOrder['by']) =>
    order?.by !== by ? nothing : order.descending ? 'descending' : 'ascending';
  const sort = html`<button
    class="sort"
    type="button"
    tabindex="-1"
    aria-label=${messages.sortBy}
  ></button>`;
  return html`<tr aria-rowindex="1">
    <th scope="col" aria-sort=${sorted('title')} tabindex="-1">${messages.entry} ${sort}</th>
    ${columns.map(
      (column, index) =>
        html`<th
          scope="col"
          class="goal-${column.goal} ${column.isTarget ? 'target' : ''}"
          aria-label=${names?.fullName(column) ?? column.label ?? messages.noTarget}
          aria-sort=${sorted(index)}
          tabindex="-1"
        >
          <div class="head">
            ${
              column.isTarget
                ? renderTarget(column, messages)
                : renderGoal(column, column.goal === selectedGoal, names, messages)
            }
            ${sort}
          </div>
        </th>`,
    )}
    <th scope="col" aria-sort=${sorted('total')} tabindex="-1">
      <div class="head">
        ${columns[0]!.isTarget ? messages.totalTargets : messages.total} ${sort}
      </div>
    </th>
  </tr>`;
}

function renderTarget({ label }: MatrixColumn, messages: SdgMatrixMessages) {
  const [goal, target] = label?.split('.') ?? ['–'];
  const text = target ? html`${goal}.<wbr />${target}` : goal;
  return html`<span class="tile" title=${label ?? messages.noTarget}>${text}</span>`;
}

function renderGoal(
  column: MatrixColumn,
  isSelected: boolean,
  names: HeadNames | undefined,
  messages: SdgMatrixMessages,
) {
  const { goal, label } = column;
  const name = names?.shortName(column);
  const icon = names?.iconHref(goal);
  return html`<button
      class="tile"
      type="button"
      tabindex="-1"
      title=${name ?? nothing}
      aria-label=${`${label}: ${messages.filterBy}`}
      aria-pressed=${isSelected}
    >
      ${icon ? html`<img src=${icon} alt="" />` : label}</button
    ><span class="name" data-goal=${goal}>${names?.briefName(goal)}</span>`;
}
