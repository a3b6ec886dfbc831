import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderChoices } from '../../controls/render-choices.js';
import { renderSelect } from '../../controls/render-select.js';
import { statusSentence } from '../../controls/status-bar.js';
import { renderStatusStrip } from '../../controls/status-strip.js';
import type { KpiBoardDispatch } from './kpi-board-actions.js';
import { boardGroupings, boardModes, boardSorts, type KpiBoardModel } from './kpi-board-model.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** Draws the choices of view, order and grouping. */
export function renderToolbar(
  { locale, mode, sort, grouping }: KpiBoardModel,
  dispatch: KpiBoardDispatch,
) {
  const messages = messagesIn(kpiBoardMessages, locale.language);
  return html`<div class="toolbar">
    ${renderChoices(
      messages.view,
      boardModes.map((value) => ({ value, label: messages.views[value] })),
      mode,
      (view) => dispatch({ type: 'set-view', view }),
    )}
    ${renderSelect(
      messages.sort,
      boardSorts.map((value) => ({ value, label: messages.sorts[value] })),
      sort,
      (by) => dispatch({ type: 'sort', by }),
    )}
    ${renderSelect(
      messages.group,
      boardGroupings.map((value) => ({ value, label: messages.groups[value] })),
      grouping,
      (by) => dispatch({ type: 'group', by }),
    )}
  </div>`;
}

/** Draws the counts as a sentence and as a strip whose entries filter, once all are counted. */
export function renderStatusFilter(
  { locale: { language }, counts, statuses }: KpiBoardModel,
  dispatch: KpiBoardDispatch,
) {
  if (!counts) return html`<div class="counts" part="counts"></div>`;
  return html`<div class="counts" part="counts">
    <p class="count-sentence">${statusSentence(counts, language)}</p>
    ${renderStatusStrip(counts, language, {
      selected: statuses,
      toggle: (status) => dispatch({ type: 'toggle-status', status }),
    })}
  </div>`;
}
