import { html, nothing } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { cellMessagesFor } from '../cell.messages.js';
import { goalIconHref } from '../goal-icon.js';
import { renderMarkedEntry } from '../render-marked-entry.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { fullName, shortName } from '../column-name.js';
import { cardEntries, type CardEntry } from './card-entries.js';
import { cardsMessages } from './cards.messages.js';

/** Entries drawn per card at first, and added by each "more". */
export const entriesPerStep = 10;

/** Renders a card for each goal, or target, with the entries that serve it, strong before weak. */
export function renderCards(model: MatrixModel, dispatch: Dispatch) {
  const { columns, selectedGoal } = model;
  return html`<div class="cards" part="matrix">
    ${columns.map(({ goal }, index) =>
      selectedGoal !== undefined && goal !== selectedGoal
        ? nothing
        : renderCard(model, index, dispatch),
    )}
  </div>`;
}

function renderCard(model: MatrixModel, column: number, dispatch: Dispatch) {
  const head = model.columns[column]!;
  const messages = messagesIn(cardsMessages, model.locale.language);
  const entries = cardEntries(model, column);
  const shown = model.state.cardLengths.get(column) ?? entriesPerStep;
  const rest = entries.length - shown;
  const icon = goalIconHref(model, head.goal);
  return html`<section class="card goal-${head.goal}">
    <div class="card-head">
      <button
        class="tile"
        type="button"
        aria-label=${`${fullName(head, model)}: ${cellMessagesFor(model).filterBy}`}
        aria-pressed=${head.goal === model.selectedGoal}
        @click=${() => dispatch({ type: 'toggle-goal', goal: head.goal })}
      >
        ${icon ? html`<img src=${icon} alt="" />` : (head.label ?? '–')}
      </button>
      <p role="heading" aria-level=${model.headingLevel}>${shortName(head, model)}</p>
      <span class="tag">${messages.count(entries.length)}</span>
    </div>
    ${
      entries.length === 0
        ? html`<p class="none">${messages.none}</p>`
        : html`<ul>
            ${entries.slice(0, shown).map((entry) => renderEntry(model, column, entry, messages, dispatch))}
          </ul>`
    }
    ${
      rest > 0
        ? html`<button
            class="more"
            type="button"
            @click=${() => dispatch({ type: 'show-more', column, count: shown + entriesPerStep })}
          >
            ${messages.more(Math.min(rest, entriesPerStep))}
          </button>`
        : nothing
    }
  </section>`;
}

function renderEntry(
  model: MatrixModel,
  column: number,
  { position, marked }: CardEntry,
  messages: (typeof cardsMessages)['ja'],
  dispatch: Dispatch,
) {
  const details = html`<button
    type="button"
    class="link small"
    @click=${() => dispatch({ type: 'show-details', cell: { position, column } })}
  >
    ${messages.detail}
  </button>`;
  return renderMarkedEntry(model, position, marked, dispatch, details);
}
