import { isSameSelection, type Selection } from './selection.js';

/** Holds the selection that several elements share, and notifies its listeners of real changes. */
export class SelectionStore {
  #selection: Selection = {};
  readonly #listeners = new Set<() => void>();
  #pending = 0;

  /** True if the first selection is still being determined, e.g. read from the page URL. */
  get isPending(): boolean {
    return this.#pending > 0;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Merges `change` into the selection; `undefined` clears a key. */
  select(change: Selection): void {
    const next = { ...this.#selection, ...change };
    if (isSameSelection(next, this.#selection)) return;
    this.#selection = next;
    this.#notify();
  }

  /** Marks the first selection as pending until the returned function is called, once. */
  addPending(): () => void {
    this.#pending += 1;
    return () => {
      this.#pending -= 1;
      this.#notify();
    };
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
