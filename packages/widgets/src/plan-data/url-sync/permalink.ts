import type { Selection } from '../selection/selection.js';
import type { SelectionStore } from '../selection/selection-store.js';
import type * as Code from './permalink.lazy.js';
import type { UrlPart } from './selection-url.js';

/** Prefix of the parameters of elements without a group. */
const defaultPrefix = 'plan';

interface Binding {
  users: number;
  unbind: () => void;
}

const bindings = new WeakMap<SelectionStore, Binding>();

/** The code that reads and writes addresses, once somebody has asked for it. */
let code: typeof Code | undefined;

/**
 * One element's share in keeping a selection and the page's address the same. The code for it comes
 * when the first element asks; until then the selection is awaited, so that no element draws what
 * the address does not ask for.
 */
export class Permalink {
  #store: SelectionStore | undefined;
  #place: UrlPart | undefined;
  #prefix = defaultPrefix;

  /** Binds `store` if `place` says where; lets go of what was bound before, if that changes. */
  bind(
    store: SelectionStore | undefined,
    place: UrlPart | undefined,
    group: string | undefined,
  ): void {
    const wanted = place ? store : undefined;
    if (wanted === this.#store) return;
    this.release();
    if (!wanted || !place) return;
    this.#store = wanted;
    this.#place = place;
    this.#prefix = group || defaultPrefix;
    const existing = bindings.get(wanted);
    if (existing) {
      existing.users += 1;
      return;
    }
    const binding: Binding = { users: 1, unbind: () => undefined };
    bindings.set(wanted, binding);
    void start(binding, wanted, place, this.#prefix);
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

  /** The page's address with this selection in it; undefined where no address is kept. */
  hrefFor(selection: Selection): string | undefined {
    if (!code || !this.#store || !this.#place) return undefined;
    return code.encodeSelection(new URL(location.href), selection, this.#place, this.#prefix).href;
  }
}

async function start(
  binding: Binding,
  store: SelectionStore,
  place: UrlPart,
  prefix: string,
): Promise<void> {
  const release = store.await();
  try {
    code ??= await import('./permalink.lazy.js');
    if (binding.users === 0) return; // let go of while the code was on its way
    binding.unbind = code.syncUrl(store, place, prefix);
    if (store.selection.filters?.length) await code.loadFilters();
  } catch (error) {
    console.error('Machiplan:', error);
  } finally {
    release();
  }
}
