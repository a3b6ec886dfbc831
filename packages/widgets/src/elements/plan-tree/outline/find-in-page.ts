import type { ReactiveElement } from 'lit';
import { whenIdle } from '../../../platform/when-idle.js';
import { drawsWhole } from '../../../platform/whole-picture.js';
import type { OutlineState } from './outline-state.js';

/**
 * Outlines of up to this many nodes are drawn completely once the browser is idle: the largest plan
 * among the examples has 359. Drawing more would block the page; the search field finds those.
 */
const maxNodes = 500;

/** Delay before all rows are drawn, so that the page loads first, in milliseconds. */
const delay = 1000;

/** True if this browser searches hidden text (`hidden="until-found"`). */
const searchesHiddenText = 'onbeforematch' in globalThis;

/**
 * Decides when to draw all rows of an outline, hidden where their branch is closed, so that the
 * browser's own search (Ctrl+F) finds and reveals them.
 */
export class FindInPage {
  readonly #host: ReactiveElement;
  #complete: OutlineState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** True to draw all rows. Requests an update when that becomes true. */
  rendersAllRows(outline: OutlineState): boolean {
    if (!searchesHiddenText || outline.matches || outline.size > maxNodes) return false;
    // A server draws the open branches only.
    if (this.#complete === outline && !drawsWhole()) return true;
    this.#timer ??= setTimeout(() => whenIdle(() => this.#finish(outline)), delay);
    return false;
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Does not replace the rows while one of them has the focus. */
  #finish(outline: OutlineState): void {
    if (this.#timer === undefined) return;
    this.#timer = undefined;
    const isBusy = this.#host.shadowRoot?.activeElement?.closest('.outline.long');
    if (!isBusy) this.#complete = outline;
    this.#host.requestUpdate();
  }
}
