import { statusLabel } from '@machiplan/sdk/format';
import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import { renderChoices, type Choice } from '../../controls/render-choices.js';
import { renderSelect } from '../../controls/render-select.js';
import { statusMark } from '../kpi-gauge/drawings/status-mark.js';
import { statusOrder, type BoardStatus } from './board-groups.js';
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

/** Draws the filter by status, with the number of indicators of each once they are counted. */
export function renderStatusFilter(
  { locale, total, counts, status: selected }: KpiBoardModel,
  dispatch: KpiBoardDispatch,
) {
  const { language } = locale;
  const messages = messagesIn(kpiBoardMessages, language);
  const choices: Choice<BoardStatus | undefined>[] = [
    { value: undefined, label: html`${messages.all} ${total}`, className: 'all' },
  ];
  for (const status of statusOrder) {
    if (!counts || (counts[status] === 0 && status !== selected)) continue;
    const label = html`${statusMark(status)}${statusLabel(status, language)} ${counts[status]}`;
    choices.push({ value: status, label, className: status });
  }
  return html`<div class="toolbar counts" part="counts">
    ${renderChoices(messages.filter, choices, selected, (status) =>
      dispatch({ type: 'filter-status', status }),
    )}
  </div>`;
}
