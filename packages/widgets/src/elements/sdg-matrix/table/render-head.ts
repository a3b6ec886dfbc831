import { builtInLanguage } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { MatrixColumn } from '../matrix-columns.js';
import type { RowOrder } from '../matrix-rows.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { goalBriefName } from '../goal-brief-names.js';
import { goalIconHref } from '../goal-icon.js';
import { fullName, shortName } from '../column-name.js';
import { cellMessagesFor, type CellMessages } from '../cell.messages.js';

/**
 * Renders the row of headings. Enter sorts, Space selects the goal; a click sorts, one on the
 * number selects.
 */
export function renderHead(model: MatrixModel) {
  const { columns } = model;
  const messages = cellMessagesFor(model);
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
          aria-label=${fullName(column, model)}
          aria-sort=${sorted(index)}
          tabindex="-1"
        >
          <div class="head">
            ${column.isTarget ? renderTarget(column, model) : renderGoal(column, model, messages)}
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

function renderTarget({ label }: MatrixColumn, { messages }: MatrixModel) {
  const [goal, target] = label?.split('.') ?? ['–'];
  const text = target ? html`${goal}.<wbr />${target}` : goal;
  return html`<span class="tile" title=${label ?? messages.noTarget}>${text}</span>`;
}

function renderGoal(column: MatrixColumn, model: MatrixModel, { filterBy }: CellMessages) {
  const { goal, label } = column;
  const { locale, selectedGoal } = model;
  const icon = goalIconHref(model, goal);
  return html`<button
      class="tile"
      type="button"
      tabindex="-1"
      title=${shortName(column, model)}
      aria-label=${`${label}: ${filterBy}`}
      aria-pressed=${goal === selectedGoal}
    >
      ${icon ? html`<img src=${icon} alt="" />` : label}</button
    ><span class="name" data-goal=${goal}>${briefNameOf(goal, locale.language)}</span>`;
}

function briefNameOf(goal: number, language: string): string {
  return goalBriefName(goal, builtInLanguage(language) === 'en' ? 'en' : 'ja');
}
