import { html, nothing } from 'lit';
import type { RowOrder } from './matrix-rows.js';
import type { MatrixColumn } from './matrix-columns.js';
import type { SdgMatrixMessages } from './sdg-matrix-messages.js';

/** What the headings show beside their words. */
export interface HeadState {
  readonly order: RowOrder | undefined;
  /** Goal picked. */
  readonly goal: number | undefined;
  /** Whether names stand at the heads. Writing them upright takes longer than all the rows. */
  readonly hasNames: boolean;
  /** Address of the icon of a goal; undefined without icons. */
  readonly iconOf: (goal: number) => string | undefined;
}

/** The row of headings. Enter sorts, Space picks the goal; the buttons do the same by pointer. */
export function renderHead(
  columns: readonly MatrixColumn[],
  words: SdgMatrixMessages,
  state: HeadState,
) {
  const sorted = (by: RowOrder['by']) =>
    state.order?.by !== by ? nothing : state.order.descending ? 'descending' : 'ascending';
  return html`<tr aria-rowindex="1">
    <th scope="col" aria-sort=${sorted('title')} tabindex="-1">
      ${words.item} ${renderSort(words)}
    </th>
    ${columns.map(
      (column, place) =>
        html`<th
          scope="col"
          class="goal-${column.goal} ${column.name ? '' : 'target'}"
          aria-label=${nameOf(column, words)}
          aria-sort=${sorted(place)}
          tabindex="-1"
        >
          <div class="head">
            ${renderTile(column, words, state)}
            ${column.name ? html`<span class="name" data-goal=${column.goal}>${state.hasNames ? column.name : ''}</span>` : nothing}
            ${renderSort(words)}
          </div>
        </th>`,
    )}
    <th scope="col" aria-sort=${sorted('total')} tabindex="-1">
      <div class="head">
        ${columns[0]!.name ? words.total : words.totalTargets} ${renderSort(words)}
      </div>
    </th>
  </tr>`;
}

/** A heading in full, as it is read out. */
export function nameOf({ goal, label, name }: MatrixColumn, words: SdgMatrixMessages): string {
  return name ? `${words.goal(goal)} ${name}` : (label ?? words.noTarget);
}

function renderSort(words: SdgMatrixMessages) {
  return html`<button
    class="sort"
    type="button"
    tabindex="-1"
    aria-label=${words.sortBy}
  ></button>`;
}

function renderTile(column: MatrixColumn, words: SdgMatrixMessages, { goal, iconOf }: HeadState) {
  if (!column.name) {
    return html`<span class="tile" title=${column.label ?? words.noTarget}
      >${column.label ?? '–'}</span
    >`;
  }
  const icon = iconOf(column.goal);
  return html`<button
    class="tile"
    type="button"
    tabindex="-1"
    title=${column.name}
    aria-label=${`${column.label}: ${words.filterBy}`}
    aria-pressed=${column.goal === goal}
  >
    ${icon ? html`<img src=${icon} alt="" />` : column.label}
  </button>`;
}
