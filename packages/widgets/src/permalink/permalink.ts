import type { SelectionStore } from '../selection/selection-store.js';
import { isSameSelection } from '../selection/selection.js';
import { selectionIn, withSelection, type PermalinkPlace } from './selection-address.js';

/** Prefix of the parameters of elements without a group. */
const defaultPrefix = 'plan';

interface Binding {
  users: number;
  readonly unbind: () => void;
}

const bindings = new WeakMap<SelectionStore, Binding>();

/**
 * One element's share in keeping a selection and the page's address the same. The address is read
 * when the first element asks; each pick of the reader is a step to go back to.
 */
export class Permalink {
  #store: SelectionStore | undefined;

  /** Binds `store` if `place` says where; lets go of what was bound before, if that changes. */
  bind(
    store: SelectionStore | undefined,
    place: PermalinkPlace | undefined,
    group: string | undefined,
  ): void {
    const wanted = place ? store : undefined;
    if (wanted === this.#store) return;
    this.release();
    if (!wanted || !place) return;
    this.#store = wanted;
    let binding = bindings.get(wanted);
    if (!binding) {
      binding = { users: 0, unbind: bindAddress(wanted, place, group || defaultPrefix) };
      bindings.set(wanted, binding);
    }
    binding.users += 1;
  }

  /** Lets go; with the last element of a selection the address is left alone. */
  release(): void {
    const store = this.#store;
    const binding = store && bindings.get(store);
    this.#store = undefined;
    if (!binding || --binding.users > 0) return;
    binding.unbind();
    bindings.delete(store);
  }
}

function bindAddress(store: SelectionStore, place: PermalinkPlace, prefix: string): () => void {
  const here = () => new URL(location.href);
  const read = () => store.select(selectionIn(here(), place, prefix));
  const write = () => {
    if (isSameSelection(selectionIn(here(), place, prefix), store.selection)) return;
    try {
      history.pushState(history.state, '', withSelection(here(), store.selection, place, prefix));
    } catch {
      // A sandboxed frame, or too many steps at once: the selection works, only the link does not.
    }
  };
  const asked = selectionIn(here(), place, prefix);
  if (Object.values(asked).some((value) => value !== undefined)) store.select(asked);
  const stop = store.subscribe(write);
  addEventListener('popstate', read);
  return () => {
    stop();
    removeEventListener('popstate', read);
  };
}
