import type { ReactiveController, ReactiveElement } from 'lit';

const fallbackLanguage = 'ja';

/** The language an element stands in: its own `lang`, the nearest ancestor's, across shadow roots. */
export function languageOf(element: Element): string {
  let current: Element | undefined = element;
  while (current) {
    const marked: Element | null = current.closest('[lang]');
    if (marked) return marked.getAttribute('lang') || fallbackLanguage;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return fallbackLanguage;
}

// One observer for all elements: a page may hold a thousand gauges.
const controllers = new Set<LanguageController>();
let observer: MutationObserver | undefined;

function observe(root: Node): void {
  observer ??= new MutationObserver(() => controllers.forEach((each) => each.refresh()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
}

/** Knows the language an element stands in, and redraws the element when it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;
  #language = fallbackLanguage;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag as the page wrote it, e.g. `ja`, `en-GB`, `ja-x-easy`. */
  get language(): string {
    return this.#language;
  }

  /** What to try for content, best first. */
  get languages(): readonly string[] {
    return [this.#language];
  }

  hostConnected(): void {
    controllers.add(this);
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observe(root);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  refresh(): void {
    const language = languageOf(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
