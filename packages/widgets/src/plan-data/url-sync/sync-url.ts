import type { SelectionStore } from '../selection/selection-store.js';
import { isSameSelection, type Selection } from '../selection/selection.js';
import { decodeSelection, encodeSelection, type UrlPart } from './selection-url.js';

/**
 * Keeps a selection and the page's address the same until the returned function is called. What the
 * address asks for holds at once; each pick after that is a step to go back to. An address that asks
 * for nothing means what the page started with.
 */
export function syncUrl(store: SelectionStore, place: UrlPart, prefix: string): () => void {
  const start = store.selection;
  const asked = (): Selection => {
    const selection = decodeSelection(new URL(location.href), place, prefix);
    const asksForNothing = Object.values(selection).every((value) => value === undefined);
    return asksForNothing ? { ...selection, ...start } : selection;
  };
  const read = () => store.select(asked());
  const write = () => {
    if (isSameSelection(asked(), store.selection)) return;
    const next = encodeSelection(new URL(location.href), store.selection, place, prefix);
    if (next.href === location.href) return;
    try {
      history.pushState(history.state, '', next);
    } catch {
      // A sandboxed frame, or too many steps at once: the selection works, only the link does not.
    }
  };
  read();
  const stop = store.subscribe(write);
  addEventListener('popstate', read);
  return () => {
    stop();
    removeEventListener('popstate', read);
  };
}
