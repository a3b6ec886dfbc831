import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from '../toolbar/toolbar.messages.js';

/** Renders the disclosure of the counts. `content` is loaded once it is opened. */
export function renderCountsSummary(model: MatrixModel, content: unknown, dispatch: Dispatch) {
  const onToggle = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) dispatch({ type: 'show-counts' });
  };
  return html`<details class="counts" part="counts" @toggle=${onToggle}>
    <summary>${messagesIn(matrixToolbarMessages, model.locale.language).summary}</summary>
    ${content}
  </details>`;
}
