import { isSameSelection, type Selection } from './selection.js';

/**
 * Holds the selection that several elements share. Tells its listeners only of real changes, and
 * never calls one while another is being told, so that elements cannot drive each other in circles.
 */
export class SelectionStore {
  #selection: Selection = {};
  readonly #listeners = new Set<() => void>();

  get selection(): Selection {
    return this.#selection;
  }

  /** Merges `change` into the selection; `undefined` clears a key. */
  select(change: Selection): void {
    const next = { ...this.#selection, ...change };
    if (isSameSelection(next, this.#selection)) return;
    this.#selection = next;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
