/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import { messagesIn } from '@machiplan/sdk/internal';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { TimelineDispatch } from '../plan-timeline-actions.js';
import type { PlanTimelineModel, TimelineRow } from '../plan-timeline-model.js';
import { planTimelineMessages } from '../plan-timeline.messages.js';

/** Draws events as a list: time, type, title, state, and where the entry is in the plan. */
export function renderRows(
  rows: readonly TimelineRow[],
  model: PlanTimelineModel,
  dispatch: TimelineDispatch,
) {
  if (rows.length === 0) return nothing;
  return html`<ul class="rows" role="list">
    ${rows.map((row) => renderRow(row, model, dispatch))}
  </ul>`;
}

function renderRow(
  { event, time, text, title, state, path, target, isSelected }: TimelineRow,
  { plan, locale }: PlanTimelineModel,
  dispatch: TimelineDispatch,
) {
  const messages = messagesIn(planTimelineMessages, locale.language);
  const content = text === undefined ? title : renderText(text, plan, locale);
  const select = () =>
    target &&
    dispatch({ type: target.kind === 'node' ? 'select-node' : 'select-indicator', id: target.id });
  return html`<li class="row">
    <span class="time">${time}</span>
    <span class="type type-${event.type}">${messages.types[event.type]}</span>
    <span class="what">
      ${
        target
          ? html`<button
              class="title"
              type="button"
              aria-current=${isSelected ? 'true' : nothing}
              @click=${select}
            >
              ${content}
            </button>`
          : html`<span class="title">${content}</span>`
      }
      ${path ? html`<span class="path">${path}</span>` : nothing}
    </span>
    ${
      state
        ? html`<span class="action-state state-${state}">${messages.states[state]}</span>`
        : nothing
    }
  </li>`;
}
