import type { ReactiveElement } from 'lit';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import type * as FiltersView from './filters-view.js';

/** The code of filters, once any element of the page has fetched it. */
let code: typeof FiltersView | undefined;

/** Fetches what it takes to apply filters, for all elements. */
export async function loadFilters(): Promise<typeof FiltersView> {
  return (code ??= await import('./filters-view.js'));
}

/**
 * What an element needs to apply filters and to show which hold. Where the code is there already,
 * such as for a link that asks for filters, it is there in the first drawing.
 */
export class FiltersModule extends LazyModule<typeof FiltersView> {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    super(host, loadFilters);
    this.#host = host;
  }

  override get value(): typeof FiltersView | undefined {
    if (code) adoptStyles(this.#host.renderRoot, code.filtersStyles);
    return code;
  }

  override request(): typeof FiltersView | undefined {
    return this.value ?? super.request();
  }
}
