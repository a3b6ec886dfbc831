import { html, nothing } from 'lit';
import type { MatrixColumn } from './matrix-columns.js';
import type { RowOrder } from './matrix-rows.js';
import type { SdgMatrixMessages } from './sdg-matrix.messages.js';

/** What the headings show beside their numbers. */
export interface HeadState {
  readonly order: RowOrder | undefined;
  /** Goal picked. */
  readonly goal: number | undefined;
  /**
   * Names and icons; undefined in the first frame. Writing names upright takes longer than all the
   * rows.
   */
  readonly names: HeadNames | undefined;
}

/** What is known of a column beyond its number. */
export interface HeadNames {
  readonly shortName: (column: MatrixColumn) => string;
  readonly fullName: (column: MatrixColumn) => string;
  /** Address of the icon of a goal; undefined without icons. */
  readonly iconOf: (goal: number) => string | undefined;
}

/** The row of headings. Enter sorts, Space picks the goal; the buttons do the same by pointer. */
export function renderHead(
  columns: readonly MatrixColumn[],
  words: SdgMatrixMessages,
  { order, goal, names }: HeadState,
) {
  const sorted = (by: RowOrder['by']) =>
    order?.by !== by ? nothing : order.descending ? 'descending' : 'ascending';
  const sort = html`<button
    class="sort"
    type="button"
    tabindex="-1"
    aria-label=${words.sortBy}
  ></button>`;
  return html`<tr aria-rowindex="1">
    <th scope="col" aria-sort=${sorted('title')} tabindex="-1">${words.item} ${sort}</th>
    ${columns.map(
      (column, place) =>
        html`<th
          scope="col"
          class="goal-${column.goal} ${column.isTarget ? 'target' : ''}"
          aria-label=${names?.fullName(column) ?? column.label ?? words.noTarget}
          aria-sort=${sorted(place)}
          tabindex="-1"
        >
          <div class="head">
            ${column.isTarget ? renderTarget(column, words) : renderGoal(column, goal, names, words)}
            ${sort}
          </div>
        </th>`,
    )}
    <th scope="col" aria-sort=${sorted('total')} tabindex="-1">
      <div class="head">${columns[0]!.isTarget ? words.totalTargets : words.total} ${sort}</div>
    </th>
  </tr>`;
}

function renderTarget({ label }: MatrixColumn, words: SdgMatrixMessages) {
  const [goal, target] = label?.split('.') ?? ['–'];
  const text = target ? html`${goal}.<wbr />${target}` : goal;
  return html`<span class="tile" title=${label ?? words.noTarget}>${text}</span>`;
}

function renderGoal(
  column: MatrixColumn,
  picked: number | undefined,
  names: HeadNames | undefined,
  words: SdgMatrixMessages,
) {
  const { goal, label } = column;
  const name = names?.shortName(column);
  const icon = names?.iconOf(goal);
  return html`<button
      class="tile"
      type="button"
      tabindex="-1"
      title=${name ?? nothing}
      aria-label=${`${label}: ${words.filterBy}`}
      aria-pressed=${goal === picked}
    >
      ${icon ? html`<img src=${icon} alt="" />` : label}</button
    ><span class="name" data-goal=${goal}>${name}</span>`;
}
