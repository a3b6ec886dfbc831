import type { ReactiveController, ReactiveElement } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type * as printModule from './print.lazy.js';

/**
 * Milliseconds from the first rows to the request for the print module: nothing can be fetched once
 * printing has begun.
 */
const prefetchDelay = 200;

/** Tells when the page is printed, and fetches the print module ahead of that. */
export class OutlinePrint implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #updateNow: () => void;
  readonly #module: LazyModule<typeof printModule>;
  #isPrinting = false;
  #printsAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param updateNow Updates the host synchronously, because a browser does not wait to print. */
  constructor(host: ReactiveElement, updateNow: () => void) {
    this.#host = host;
    this.#updateNow = updateNow;
    this.#module = new LazyModule(host, async () => {
      const module = await import('./print.lazy.js');
      adoptStyles(host.renderRoot, module.printStyles);
      return module;
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isPrinting = false;
  }

  /** Fetches the print module soon; called when there are rows to print. */
  prefetch(): void {
    this.#timer ??= setTimeout(() => void this.#module.load(), prefetchDelay);
  }

  /** True if the page is printed. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /** The print module while the page is printed, otherwise undefined. */
  get module(): typeof printModule | undefined {
    return this.#isPrinting ? this.#module.request() : undefined;
  }

  /** True if the whole outline is printed even if a node is selected. */
  get printsAll(): boolean {
    return this.#printsAll;
  }

  /** Opens the print dialog for the whole outline. */
  async printAll(): Promise<void> {
    await this.#module.load();
    this.#printsAll = true;
    print();
  }

  readonly #begin = (): void => {
    this.#isPrinting = true;
    this.#updateNow();
  };

  readonly #end = (): void => {
    this.#isPrinting = false;
    this.#printsAll = false;
    this.#host.requestUpdate();
  };
}
