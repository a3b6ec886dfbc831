import { html } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import type { LazyModule } from '../platform/lazy-module.js';
import { planStateMessages } from '../plan-element/plan-state.messages.js';

/**
 * Draws with a lazy module: `render` gets the module once it is there. Until then an empty box that
 * says it is busy; after a failure a message with a button to try again.
 */
export function renderLazy<Module>(
  module: LazyModule<Module>,
  language: string,
  render: (value: Module) => unknown,
): unknown {
  const value = module.request();
  if (value) return render(value);
  if (!module.hasFailed) return html`<div class="waiting" aria-busy="true"></div>`;
  return renderFailure(module, language);
}

/** Draws the message that a lazy module could not be fetched, with a button to try again. */
export function renderFailure(module: LazyModule<unknown>, language: string) {
  const { partFailed, retry } = messagesIn(planStateMessages, language);
  return html`<p class="state" role="alert">
    ${partFailed}
    <button class="action" type="button" @click=${() => void module.retry()}>${retry}</button>
  </p>`;
}
