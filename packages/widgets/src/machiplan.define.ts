/**
 * The one script of a page: fetches the code of the elements that the page uses, when it uses them,
 * and turns `<div data-machiplan="…">` into elements.
 *
 * Import `watch` for elements inside shadow roots, which nobody sees from outside:
 * `watch(host.shadowRoot)`.
 */
import { watchPage } from './register/watch-page.js';
import { registry } from './registry.js';

/** Looks after a shadow root as this script does after the page. */
export function watch(root: Document | ShadowRoot | Element): void {
  watchPage(root, registry);
}

// A server that renders the page imports this script too.
if (typeof document !== 'undefined') watch(document);
