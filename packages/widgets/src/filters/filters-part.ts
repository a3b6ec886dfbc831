import type { ReactiveElement } from 'lit';
import { addStyles, LazyPart } from '../lazy-part/lazy-part.js';
import type * as FiltersView from './filters-view.js';

/** The code of filters, once any element of the page has fetched it. */
let code: typeof FiltersView | undefined;

/** Fetches what it takes to apply filters, for all elements. */
export async function fetchFilters(): Promise<typeof FiltersView> {
  return (code ??= await import('./filters-view.js'));
}

/**
 * What an element needs to apply filters and to show which hold. Where the code is there already,
 * such as for a link that asks for filters, it is there in the first drawing.
 */
export class FiltersPart extends LazyPart<typeof FiltersView> {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    super(host, fetchFilters);
    this.#host = host;
  }

  override get now(): typeof FiltersView | undefined {
    if (code) addStyles(this.#host.renderRoot, code.filtersStyles);
    return code;
  }

  override get(): typeof FiltersView | undefined {
    return this.now ?? super.get();
  }
}
