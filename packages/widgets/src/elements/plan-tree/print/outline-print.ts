import type { ReactiveController, ReactiveElement } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type * as printView from './print-view.js';

/** What printing asks of the element it stands in. */
export interface OutlinePrintHost extends ReactiveElement {
  /** Draws now: a browser that prints does not wait. */
  drawNow(): void;
}

/** When the page is about to be printed, and by what code. */
export class OutlinePrint implements ReactiveController {
  readonly #host: OutlinePrintHost;
  readonly #view: LazyModule<typeof printView>;
  #isPrinting = false;
  #isWhole = false;
  #idle = 0;

  constructor(host: OutlinePrintHost) {
    this.#host = host;
    this.#view = new LazyModule(host, async () => {
      const part = await import('./print-view.js');
      adoptStyles(host.renderRoot, part.printStyles);
      return part;
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    // There is no time to fetch anything once somebody prints.
    this.#idle = setTimeout(() => void this.#view.load(), 2000);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    clearTimeout(this.#idle);
    this.#isPrinting = false;
  }

  /** What draws for paper, while the page is being printed. */
  get view() {
    return this.#isPrinting ? this.#view.request() : undefined;
  }

  /** Whether all is asked for, although a node is picked. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Opens the browser's print dialog, for all of the outline. */
  async printWhole(): Promise<void> {
    await this.#view.load();
    this.#isWhole = true;
    print();
  }

  readonly #begin = (): void => {
    this.#isPrinting = true;
    this.#host.drawNow();
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    this.#isWhole = false;
    this.#host.requestUpdate();
  };
}
