import type { ReactiveElement } from 'lit';
import { awaitLoad, drawsWhole } from './whole-picture.js';

/** Modules by the function that loads them: what one element has fetched is there for the next. */
const modules = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * A module of an element that is fetched when it is first needed. `request` starts the fetch and
 * returns the module once it is there; the host updates on arrival and on failure. `retry` tries
 * again after a failure. Elements that pass the same `load` function share the module.
 */
export class LazyModule<Module> {
  readonly #host: ReactiveElement;
  readonly #import: () => Promise<Module>;
  readonly #onLoad: ((module: Module) => void) | undefined;
  #value: Module | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  /** @param onLoad Called once for the host before it draws with the module: adopts its styles. */
  constructor(
    host: ReactiveElement,
    load: () => Promise<Module>,
    onLoad?: (module: Module) => void,
  ) {
    this.#host = host;
    this.#import = load;
    this.#onLoad = onLoad;
  }

  /** True if the last attempt failed; false again while a retry is under way. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The module if it is there already. Starts nothing. */
  get value(): Module | undefined {
    if (!this.#value && modules.has(this.#import)) {
      this.#value = modules.get(this.#import) as Module;
      this.#onLoad?.(this.#value);
    }
    return this.#value;
  }

  /** The module if it is there, otherwise undefined; starts the fetch unless an earlier one failed. */
  request(): Module | undefined {
    if (!this.value) {
      const load = this.load();
      if (!this.#hasFailed) awaitLoad(load);
    }
    return this.#value;
  }

  /**
   * The module of a part that is fetched after the first paint, if it is there already; requested where
   * the whole picture is drawn at once.
   */
  get afterPaint(): Module | undefined {
    return drawsWhole() ? this.request() : this.value;
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
      modules.set(this.#import, await this.#import());
    } catch (error) {
      this.#hasFailed = true;
      console.error('Machiplan:', error);
    }
    this.#host.requestUpdate();
  }
}
