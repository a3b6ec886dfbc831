import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * True if an element is at least `minWidth` px wide, for content that only a wide one loads. What is
 * only styled by width uses container queries. The width must not depend on the content.
 */
export class MinWidthController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #minWidth: number;
  #observer: ResizeObserver | undefined;
  #matches: boolean | undefined;

  constructor(host: ReactiveElement, minWidth: number) {
    this.#host = host;
    this.#minWidth = minWidth;
    host.addController(this);
  }

  /** Measured when first asked, so that the first drawing is right; then kept up to date. */
  get matches(): boolean {
    return (this.#matches ??= this.#host.clientWidth >= this.#minWidth);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const matches = (entry?.contentRect.width ?? 0) >= this.#minWidth;
      if (this.#matches === undefined || matches === this.#matches) return;
      this.#matches = matches;
      // Not within the notification, which would have to be repeated for the new size.
      requestAnimationFrame(() => this.#host.requestUpdate());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#matches = undefined;
  }
}
