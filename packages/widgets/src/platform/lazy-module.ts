import type { ReactiveElement } from 'lit';

/**
 * A module of an element that is fetched when it is first needed. `request` starts the fetch and
 * returns the module once it is there; the host updates on arrival and on failure. `retry` tries
 * again after a failure.
 */
export class LazyModule<Module> {
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<Module>;
  #value: Module | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: ReactiveElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
  }

  /** Whether the last attempt failed; false again while a retry is under way. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The module if it is there already. Starts nothing. */
  get value(): Module | undefined {
    return this.#value;
  }

  /** The module if it is there, otherwise undefined; starts the fetch unless an earlier one failed. */
  request(): Module | undefined {
    if (!this.#value) void this.load();
    return this.#value;
  }

  /** Fetches the module ahead of its use. Resolves after success and failure alike. */
  load(): Promise<void> {
    return (this.#loading ??= this.#start());
  }

  /** Fetches the module again after a failure. */
  retry(): Promise<void> {
    if (this.#hasFailed) {
      this.#hasFailed = false;
      this.#loading = undefined;
      this.#host.requestUpdate();
    }
    return this.load();
  }

  async #start(): Promise<void> {
    try {
      this.#value = await this.#import();
    } catch (error) {
      this.#hasFailed = true;
      console.error('Machiplan:', error);
    }
    this.#host.requestUpdate();
  }
}
