import { SharedModule } from '../../platform/shared-module.js';
import type { Selection } from '../selection/selection.js';
import type { SelectionStore } from '../selection/selection-store.js';
import type { UrlPart } from './selection-url.js';

/** Prefix of the parameters of elements without a group. */
const defaultPrefix = 'plan';

interface Binding {
  users: number;
  stop: () => void;
}

const bindings = new WeakMap<SelectionStore, Binding>();
const urlSync = new SharedModule(() => import('./permalink.lazy.js'));

/**
 * Keeps the selection and the page URL in sync for one element. The code is loaded when the first
 * element needs it; until then the selection is pending, so that no element draws a selection that
 * the URL replaces.
 */
export class Permalink {
  #store: SelectionStore | undefined;
  #part: UrlPart | undefined;
  #prefix = defaultPrefix;

  /** Syncs `store` with a part of the URL, and disconnects from the store it synced before. */
  connect(
    store: SelectionStore | undefined,
    part: UrlPart | undefined,
    group: string | undefined,
  ): void {
    const next = part ? store : undefined;
    if (next === this.#store) return;
    this.disconnect();
    if (!next || !part) return;
    this.#store = next;
    this.#part = part;
    this.#prefix = group || defaultPrefix;
    const existing = bindings.get(next);
    if (existing) {
      existing.users += 1;
      return;
    }
    const binding: Binding = { users: 1, stop: () => undefined };
    bindings.set(next, binding);
    void start(binding, next, part, this.#prefix);
  }

  /** Stops for this element; the last element of a selection stops the sync. */
  disconnect(): void {
    const store = this.#store;
    const binding = store && bindings.get(store);
    this.#store = undefined;
    if (!binding || --binding.users > 0) return;
    binding.stop();
    bindings.delete(store);
  }

  /** The page URL with this selection in it; undefined without `permalink`. */
  hrefFor(selection: Selection): string | undefined {
    const { value } = urlSync;
    if (!value || !this.#store || !this.#part) return undefined;
    return value.encodeSelection(new URL(location.href), selection, this.#part, this.#prefix).href;
  }
}

async function start(
  binding: Binding,
  store: SelectionStore,
  part: UrlPart,
  prefix: string,
): Promise<void> {
  const settle = store.addPending();
  try {
    const { syncUrl, loadFilters } = await urlSync.load();
    if (binding.users === 0) return; // disconnected while the code was loading
    binding.stop = syncUrl(store, part, prefix);
    if (store.selection.filters?.length) await loadFilters();
  } catch (error) {
    console.error('Machiplan:', error);
  } finally {
    settle();
  }
}
