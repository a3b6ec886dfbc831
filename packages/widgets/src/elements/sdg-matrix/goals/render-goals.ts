import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import { html, nothing, svg } from 'lit';
import { renderLazy } from '../../../controls/render-lazy.js';
import { renderText } from '../../../localization/render-text.js';
import { shortName } from '../column-name.js';
import { isServed } from '../goal-cells.js';
import { goalIconHref } from '../goal-icon.js';
import type { LazyViews } from '../lazy-views.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import type { GoalBar } from './goal-bars.js';
import { goalsMessages } from './goals.messages.js';

type Messages = (typeof goalsMessages)['ja'];

/** Width of the longest bar in units of its drawing, which stretches to its column. */
const fullBar = 100;

/** Renders a bar for each goal, or for each target of one goal; a bar opens the list of its entries. */
export function renderGoals(model: MatrixModel, views: LazyViews, dispatch: Dispatch) {
  const { bars, locale } = model;
  const messages = messagesIn(goalsMessages, locale.language);
  const longest = Math.max(1, ...bars.map(({ entries }) => entries.length));
  const hasBoth = bars.some(({ entries, primary }) => primary > 0 && primary < entries.length);
  return html`${renderSelectedEntry(model, messages)} ${hasBoth ? renderKey(messages) : nothing}
    <ul class="goals" part="matrix">
      ${bars.map((bar) => renderGoal(model, bar, longest, messages, views, dispatch))}
    </ul>`;
}

/** Position of the selected node in `plan.nodes`; undefined for none. */
const selectedPosition = ({ plan, selectedNode }: MatrixModel) =>
  selectedNode === undefined ? undefined : planIndex(plan).positions.get(selectedNode);

/** True if the selected entry, or anything below it, states a relation to a column. */
function servesSelected(model: MatrixModel, column: number): boolean {
  const position = selectedPosition(model);
  return position !== undefined && isServed(model.cells, position, column);
}

/** Renders in a sentence what the selected entry is related to. */
function renderSelectedEntry(model: MatrixModel, { selected }: Messages) {
  const { plan, locale, columns } = model;
  const position = selectedPosition(model);
  if (position === undefined) return nothing;
  const served = columns.flatMap(({ label }, column) =>
    servesSelected(model, column) ? (label ?? model.messages.noTarget) : [],
  );
  const [before, after] = selected(served);
  const title = renderText(plan.nodes[position]!.title, plan, locale);
  return html`<p class="selected-entry" role="status">${before}${title}${after}</p>`;
}

function renderKey({ primary, related }: Messages) {
  return html`<p class="bar-key" aria-hidden="true">
    <span class="swatch"></span>${primary} <span class="swatch related"></span>${related}
  </p>`;
}

function renderGoal(
  model: MatrixModel,
  bar: GoalBar,
  longest: number,
  messages: Messages,
  views: LazyViews,
  dispatch: Dispatch,
) {
  const { column, entries } = bar;
  const { goal, label, isTarget } = model.columns[column]!;
  const isOpen = entries.length > 0 && model.isGoalOpen(column);
  const icon = isTarget ? undefined : goalIconHref(model, goal);
  const content = html`<span class="goal-tile" aria-hidden=${icon ? 'true' : nothing}
      >${icon ? html`<img src=${icon} alt="" />` : (label ?? '–')}</span
    >
    <span class="goal-name">${renderName(model, column)}</span>
    ${renderBar(bar, longest)}
    <span class="goal-count"
      >${messages.count(entries.length)}<span class="visually-hidden"
        >${entries.length > 0 ? ` ${messages.segments(bar.primary, entries.length - bar.primary)}` : ''}</span
      ></span
    >`;
  const toggle = () => dispatch({ type: 'set-goal-open', column, isOpen: !isOpen });
  const isSelected = (goal === model.selectedGoal && !isTarget) || servesSelected(model, column);
  return html`<li class="goal-${goal} ${isSelected ? 'selected' : ''}">
    ${
      entries.length === 0
        ? html`<div class="goal-row none">${content}</div>`
        : html`<button
            class="goal-row"
            type="button"
            aria-expanded=${isOpen}
            aria-controls=${isOpen ? `entries-${column}` : nothing}
            @click=${toggle}
          >
            ${content}
          </button>`
    }
    ${
      isOpen
        ? html`<div class="goal-entries" id=${`entries-${column}`}>
            ${renderLazy(views.goalEntries, model.locale.language, ({ renderGoalEntries }) =>
              renderGoalEntries(model, bar, dispatch),
            )}
          </div>`
        : nothing
    }
  </li>`;
}

/** A target's number stands in its tile already. */
function renderName(model: MatrixModel, column: number) {
  const head = model.columns[column]!;
  return head.isTarget && head.label !== undefined ? nothing : shortName(head, model);
}

function renderBar({ entries, primary }: GoalBar, longest: number) {
  const scale = fullBar / longest;
  const related = entries.length - primary;
  return html`<svg
    class="goal-bar"
    viewBox="0 0 ${fullBar} 12"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${primary > 0 ? svg`<rect width=${primary * scale} height="12"></rect>` : nothing}
    ${
      related > 0
        ? svg`<rect class="related" x=${primary * scale} width=${related * scale} height="12"></rect>`
        : nothing
    }
  </svg>`;
}
