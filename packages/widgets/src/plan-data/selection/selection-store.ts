import { isSameSelection, type Selection } from './selection.js';

/**
 * Holds the selection that several elements share. Tells its listeners only of real changes, and
 * never calls one while another is being told, so that elements cannot drive each other in circles.
 */
export class SelectionStore {
  #selection: Selection = {};
  readonly #listeners = new Set<() => void>();
  #awaited = 0;

  /** Whether somebody has yet to say what is selected at first, such as the page's address. */
  get isAwaited(): boolean {
    return this.#awaited > 0;
  }

  get selection(): Selection {
    return this.#selection;
  }

  /** Merges `change` into the selection; `undefined` clears a key. */
  select(change: Selection): void {
    const next = { ...this.#selection, ...change };
    if (isSameSelection(next, this.#selection)) return;
    this.#selection = next;
    this.#tell();
  }

  /** Says that the first selection is on its way, until the returned function is called, once. */
  await(): () => void {
    this.#awaited += 1;
    return () => {
      this.#awaited -= 1;
      this.#tell();
    };
  }

  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
