import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Tells whether an element is narrower than a limit, and updates it when that changes. Observes the
 * `.width` element inside, whose height never changes: content that grows is not measured again.
 */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #limit: number;
  readonly #resize = new ResizeObserver(() => this.#measure());
  #observed: Element | null = null;
  #isNarrow = false;

  /** @param limit Narrowest width that is not narrow, in CSS pixels. */
  constructor(host: ReactiveElement, limit: number) {
    this.#host = host;
    this.#limit = limit;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  hostConnected(): void {
    this.#measure();
  }

  hostUpdated(): void {
    this.#observe(this.#host.renderRoot.querySelector('.width'));
  }

  hostDisconnected(): void {
    this.#observe(null);
  }

  #observe(element: Element | null): void {
    if (element === this.#observed) return;
    this.#resize.disconnect();
    this.#observed = element;
    if (element) this.#resize.observe(element);
  }

  #measure(): void {
    const width = this.#host.clientWidth;
    const isNarrow = width > 0 && width < this.#limit;
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
