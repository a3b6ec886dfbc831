import type { Plan, PlanNode, SdgRelation } from '@machiplan/schema';
import { citationOfReference, safeHref, sourcesOf } from '@machiplan/sdk';
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import type { Locale } from '../../../localization/locale-controller.js';
import { renderText } from '../../../localization/render-text.js';
import { cellMessagesFor } from '../cell.messages.js';
import { strengthRank } from '../goal-cells.js';
import { cellAt } from '../mark.js';
import { renderMarkedEntry } from '../render-marked-entry.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import type { GoalBar } from './goal-bars.js';
import { goalEntriesMessages } from './goal-entries.messages.js';

/** Entries listed at first, and added by each "more". */
export const entriesPerStep = 20;

type Messages = (typeof goalEntriesMessages)['ja'];

/** Renders the entries of a goal, strong before weak, each with its reason and source. */
export function renderGoalEntries(model: MatrixModel, bar: GoalBar, dispatch: Dispatch) {
  const { cells, columns, locale, selectedGoal, state } = model;
  const { column } = bar;
  const { goal, isTarget } = columns[column]!;
  const messages = messagesIn(goalEntriesMessages, locale.language);
  const entries = bar.entries.toSorted(
    (a, b) => strengthRank(cells, b, column) - strengthRank(cells, a, column),
  );
  const shown = state.cardLengths.get(column) ?? entriesPerStep;
  const rest = entries.length - shown;
  return html`<ul>
      ${entries
        .slice(0, shown)
        .map((position) => renderEntry(model, column, position, messages, dispatch))}
    </ul>
    ${
      rest > 0
        ? html`<button
            class="action"
            type="button"
            @click=${() => dispatch({ type: 'show-more', column, count: shown + entriesPerStep })}
          >
            ${messages.more(Math.min(rest, entriesPerStep))}
          </button>`
        : nothing
    }
    ${
      isTarget
        ? nothing
        : html`<button
            class="action"
            type="button"
            aria-pressed=${goal === selectedGoal}
            @click=${() => dispatch({ type: 'toggle-goal', goal })}
          >
            ${cellMessagesFor(model).filterBy}
          </button>`
    }`;
}

function renderEntry(
  model: MatrixModel,
  column: number,
  position: number,
  messages: Messages,
  dispatch: Dispatch,
) {
  const { plan, locale } = model;
  const node = plan.nodes[position]!;
  const marked = { ...cellAt(model.cells, position, column), below: 0 };
  const relations = (node.sdgs ?? []).filter((each) => model.columnOf(each) === column);
  return renderMarkedEntry(
    model,
    position,
    marked,
    dispatch,
    relations.map((relation) => renderRelation(plan, node, relation, locale, messages)),
  );
}

/** Renders what a relation states beside its strength; the source is its own, otherwise the node's. */
function renderRelation(
  plan: Plan,
  node: PlanNode,
  relation: SdgRelation,
  locale: Locale,
  messages: Messages,
) {
  const own = sourcesOf(relation);
  const references = own.length > 0 ? own : sourcesOf(node, 'sdgs');
  return html`${relation.target ? html`<p>${messages.targets} ${relation.target}</p>` : nothing}
  ${relation.note ? html`<p>${messages.reason}${renderText(relation.note, plan, locale)}</p>` : nothing}
  ${references.map((reference) => {
    const citation = citationOfReference(plan, reference, { languages: locale.language });
    const href = safeHref(reference.href);
    const text = href ? html`<a href=${href} rel="noopener noreferrer">${citation}</a>` : citation;
    return html`<p class="entry-source">${messages.source}${text}</p>`;
  })}`;
}
