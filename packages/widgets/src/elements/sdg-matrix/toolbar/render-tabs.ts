import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import type { MatrixMode } from '../matrix-mode.js';
import type { Dispatch } from '../sdg-matrix-actions.js';
import type { MatrixModel } from '../sdg-matrix-model.js';
import { matrixToolbarMessages } from './toolbar.messages.js';

/** The views offered; the others have a tab only while the page asks for them. */
const offered: readonly MatrixMode[] = ['goals', 'table'];

/** Renders the views as tabs, after the pattern of the ARIA Authoring Practices. */
export function renderTabs({ locale, mode }: MatrixModel, dispatch: Dispatch) {
  const { view, views } = messagesIn(matrixToolbarMessages, locale.language);
  const modes = offered.includes(mode) ? offered : [...offered, mode];
  const onKeydown = (event: KeyboardEvent) => {
    const tabs = [...(event.currentTarget as HTMLElement).children] as HTMLElement[];
    const next = tabAfterKey(event, tabs);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return html`<div class="tabs" role="tablist" aria-label=${view} @keydown=${onKeydown}>
    ${modes.map(
      (value) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${value}"
          aria-selected=${value === mode}
          aria-controls="view"
          tabindex=${value === mode ? 0 : -1}
          @click=${() => dispatch({ type: 'set-mode', mode: value })}
        >
          ${views[value]}
        </button>`,
    )}
  </div>`;
}

function tabAfterKey(
  { key, target }: KeyboardEvent,
  tabs: readonly HTMLElement[],
): HTMLElement | undefined {
  const at = tabs.indexOf(target as HTMLElement);
  const isRtl = tabs[0]?.matches(':dir(rtl)');
  switch (key) {
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    case isRtl ? 'ArrowLeft' : 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case isRtl ? 'ArrowRight' : 'ArrowLeft':
      return tabs.at(at - 1);
    default:
      return undefined;
  }
}
