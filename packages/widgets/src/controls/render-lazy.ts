import { messagesIn } from '@machiplan/sdk/internal';
import { html } from 'lit';
import type { LazyModule } from '../platform/lazy-module.js';
import { planStateMessages } from '../plan-element/plan-state.messages.js';

/** A `LazyModule`, or a module that is there already (`loadedModule`). */
export type LazySource<Module> = Pick<LazyModule<Module>, 'request' | 'hasFailed' | 'retry'>;

/** An imported module where a `LazySource` is expected. */
export function loadedModule<Module>(module: Module): LazySource<Module> {
  return { request: () => module, hasFailed: false, retry: () => Promise.resolve() };
}

/**
 * Draws with a lazy module: `render` gets the module once it is there. Until then `placeholder`, by
 * default an empty box that says it is busy; after a failure a message with a button to try again.
 */
export function renderLazy<Module>(
  module: LazySource<Module>,
  language: string,
  render: (value: Module) => unknown,
  placeholder: unknown = html`<div class="waiting" aria-busy="true"></div>`,
): unknown {
  const value = module.request();
  if (value) return render(value);
  if (!module.hasFailed) return placeholder;
  return renderFailure(module, language);
}

/** Draws the message that a lazy module could not be fetched, with a button to try again. */
export function renderFailure(module: LazySource<unknown>, language: string) {
  const { partFailed, retry } = messagesIn(planStateMessages, language);
  return html`<p class="state" role="alert">
    ${partFailed}
    <button class="action" type="button" @click=${() => void module.retry()}>${retry}</button>
  </p>`;
}
