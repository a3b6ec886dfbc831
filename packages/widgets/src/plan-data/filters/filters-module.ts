import type { ReactiveElement } from 'lit';
import { adoptStyles } from '../../platform/adopt-styles.js';
import { LazyModule } from '../../platform/lazy-module.js';
import { SharedModule } from '../../platform/shared-module.js';
import type * as Filters from './filters.lazy.js';

const filters = new SharedModule(() => import('./filters.lazy.js'));

/** Loads the code of filters for all elements of the page. */
export const loadFilters = (): Promise<typeof Filters> => filters.load();

/**
 * The code of filters for one element. Code that is loaded already, e.g. for a link with filters, is
 * available in the first rendering.
 */
export class FiltersModule extends LazyModule<typeof Filters> {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    super(host, loadFilters);
    this.#host = host;
  }

  override get value(): typeof Filters | undefined {
    const { value } = filters;
    if (value) adoptStyles(this.#host.renderRoot, value.filtersStyles);
    return value;
  }

  override request(): typeof Filters | undefined {
    return this.value ?? super.request();
  }
}
