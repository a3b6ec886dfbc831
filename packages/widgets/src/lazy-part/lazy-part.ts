import type { CSSResult, ReactiveElement } from 'lit';

/**
 * A part of an element whose code is fetched when it is first needed. `get` asks for it and gives
 * it once it is there; the element is drawn again then, and also when it could not be fetched.
 */
export class LazyPart<Part> {
  readonly #host: ReactiveElement;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** What is there already; asks for nothing. */
  get now(): Part | undefined {
    return this.#part;
  }

  get(): Part | undefined {
    if (!this.#part) void this.fetch();
    return this.#part;
  }

  /** Fetches the code before it is needed. */
  fetch(): Promise<void> {
    return (this.#loading ??= this.#start());
  }

  async #start(): Promise<void> {
    try {
      this.#part = await this.#load();
    } catch (error) {
      this.#hasFailed = true;
      console.error('Machiplan:', error);
    }
    this.#host.requestUpdate();
  }
}

/** Adds the styles of a part that came later. A constructed sheet passes every content policy. */
export function addStyles(root: DocumentFragment | HTMLElement, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
