import type { Catalog } from '@machiplan/schema';
import type { ReactiveController, ReactiveElement } from 'lit';
import { SharedModule } from '../../platform/shared-module.js';

/** A catalog on its way, there, or failed. */
export type CatalogState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly catalog: Catalog; readonly skipped: number }
  | { readonly status: 'failed'; readonly httpStatus: number | undefined };

const client = new SharedModule(() => import('./fetch-catalog.lazy.js'));

/** Loads the catalogs that the reader opens, each address once, and updates the element. */
export class CatalogLoads implements ReactiveController {
  readonly #host: ReactiveElement;
  #states: ReadonlyMap<string, CatalogState> = new Map();
  #abort = new AbortController();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** By address, in the order in which they were opened. The same map until something changes. */
  get states(): ReadonlyMap<string, CatalogState> {
    return this.#states;
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets all catalogs and cancels their requests. */
  reset(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#states = new Map();
  }

  /** Loads a catalog unless it is there or on its way; after a failure again. */
  open(href: string): void {
    const known = this.#states.get(href);
    if (known && known.status !== 'failed') return;
    this.#set(href, { status: 'loading' });
    void this.#load(href, this.#abort.signal);
  }

  async #load(href: string, signal: AbortSignal): Promise<void> {
    try {
      const { fetchCatalog } = await client.load();
      const { catalog, problems } = await fetchCatalog(href, { signal });
      const skipped = problems.filter(({ severity }) => severity === 'error').length;
      if (!signal.aborted) this.#set(href, { status: 'ready', catalog, skipped });
    } catch (error) {
      if (signal.aborted) return;
      console.error('Machiplan:', error);
      const { status } = (error ?? {}) as { status?: unknown };
      const httpStatus = typeof status === 'number' ? status : undefined;
      this.#set(href, { status: 'failed', httpStatus });
    }
  }

  #set(href: string, state: CatalogState): void {
    this.#states = new Map(this.#states).set(href, state);
    this.#host.requestUpdate();
  }
}
