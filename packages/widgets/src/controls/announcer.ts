import { html, type ReactiveController, type ReactiveElement } from 'lit';

/** A live region: screen readers read its text when it changes. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveElement;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * Announces a text; an empty text clears the region. Replaces an announcement still waiting.
   *
   * @param delay Milliseconds to wait, so that only the last of several quick results is read.
   */
  announce(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, delay);
  }

  render() {
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }
}
