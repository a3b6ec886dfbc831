import type { ReactiveElement } from 'lit';
import { whenIdle } from '../../../platform/when-idle.js';
import type { OutlineState } from './outline-state.js';

/**
 * Outlines of up to this many nodes are drawn as a whole, once the page has nothing else to do: the
 * largest plan among the examples has 356. With more, the drawing would hold up the page; the search
 * field finds those.
 */
const findableNodes = 500;

/** Time a page has for its own work before, in milliseconds. */
const patience = 1000;

/** Whether this browser can find what is hidden (`hidden="until-found"`). */
const canBeFound = 'onbeforematch' in globalThis;

/**
 * When all rows of an outline are drawn, also those of closed branches and those out of view: hidden,
 * but the browser's own search (Ctrl+F) finds and opens them.
 */
export class FindInPage {
  readonly #host: ReactiveElement;
  #whole: OutlineState | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Whether all rows are to be drawn; if not yet, the host is drawn again when they are. */
  isWhole(state: OutlineState): boolean {
    if (!canBeFound || state.matches || state.size > findableNodes) return false;
    if (this.#whole === state) return true;
    this.#waiting ??= setTimeout(() => whenIdle(() => this.#complete(state)), patience);
    return false;
  }

  stop(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  /** Not under the hands of somebody who is using the rows: these are drawn anew. */
  #complete(state: OutlineState): void {
    if (this.#waiting === undefined) return;
    this.#waiting = undefined;
    const isBusy = this.#host.shadowRoot?.activeElement?.closest('.outline.long');
    if (!isBusy) this.#whole = state;
    this.#host.requestUpdate();
  }
}
