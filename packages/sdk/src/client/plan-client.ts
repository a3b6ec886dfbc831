import type { ListedPlan, WalkOptions } from './catalog-walk.lazy.js';
import { DocumentStore, type GetOptions } from './document-store.js';
import { PlanAddressError } from '../errors/plan-address-error.js';
import { httpAddress } from './http-address.js';
import type { LoadedCatalog, LoadedPlan } from './plan-source.js';
import { asPlan, readFile, readUnchecked, type ReadLimits } from './read-document.js';
import { withDefaults, type CopySettings, type RequestSettings } from './request-settings.js';

export interface PlanClientOptions extends Partial<Omit<RequestSettings, 'bytes'> & CopySettings> {
  /** Base of relative addresses. Default: the address of the page or worker, if any. */
  readonly baseUrl?: string | URL;
  /** Limits of the check that differ from the defaults. */
  readonly limits?: ReadLimits;
}

/**
 * Loads plans and catalogs over http(s). Calls through one client share requests and cached copies:
 * concurrent calls for one address send one request, and an unchanged document is the same `plan`
 * object. One client per page or server is enough; `loadPlan` has its own.
 */
export class PlanClient {
  readonly #baseUrl: string | URL | undefined;
  readonly #plans: DocumentStore<LoadedPlan['plan']>;
  readonly #shared: DocumentStore<unknown>;
  readonly #catalogs: DocumentStore<LoadedCatalog['catalog']>;

  constructor({ baseUrl, limits, ...settings }: PlanClientOptions = {}) {
    const all = withDefaults({ ...settings, bytes: limits?.bytes });
    this.#baseUrl = baseUrl;
    this.#plans = new DocumentStore(all, (bytes, { where, href, signal }) =>
      readFile(asPlan, bytes, {
        where,
        limits,
        addShared: (document) => this.#withShared(document, href, signal),
      }),
    );
    this.#shared = new DocumentStore<unknown>(all, (bytes, { where }) =>
      readUnchecked(bytes, { where, limits }),
    );
    // Loaded on demand: most pages never read a catalog.
    this.#catalogs = new DocumentStore(all, async (bytes, { where }) => {
      const { asCatalog } = await import('./read-catalog.lazy.js');
      return readFile(asCatalog, bytes, { where, limits });
    });
  }

  /**
   * Loads the plan at an address. A fresh cached copy is returned without a request. If a request
   * fails temporarily, the last good copy is returned with `stale: true`. Lists that documents of the
   * same origin share with it are loaded and added; what cannot be loaded is a problem.
   *
   * @throws {PlanError} one class per cause: `PlanAddressError`, `PlanNetworkError`,
   * `PlanTimeoutError`, `PlanHttpError`, `PlanTooLargeError`, `PlanEncodingError`,
   * `PlanNotJsonError`, `NotAPlanError`, `PlanVersionError`, `PlanAbortedError`.
   */
  async getPlan(url: string | URL, options?: GetOptions): Promise<LoadedPlan> {
    const { content, ...rest } = await this.#plans.get(this.#address(url), options);
    return { plan: content, ...rest };
  }

  /**
   * Loads the catalog at an address, its links as in the document (`plansOf` makes them absolute).
   * Same rules and errors as `getPlan`.
   */
  async getCatalog(url: string | URL, options?: GetOptions): Promise<LoadedCatalog> {
    const { content, ...rest } = await this.#catalogs.get(this.#address(url), options);
    return { catalog: content, ...rest };
  }

  /** Lists the plans of a catalog and of the catalogs it links to. Plans are listed, not loaded. */
  plansOf(url: string | URL, options?: WalkOptions): AsyncGenerator<ListedPlan, void, undefined> {
    return this.#walk(this.#address(url), options);
  }

  async *#walk(start: string, options?: WalkOptions): AsyncGenerator<ListedPlan, void, undefined> {
    const { walkCatalogs } = await import('./catalog-walk.lazy.js');
    yield* walkCatalogs((href, get) => this.getCatalog(href, get), start, options);
  }

  /** Adds the lists of other documents of the same origin, which are read with the same settings. */
  async #withShared(document: unknown, href: string, signal: AbortSignal) {
    const { loadSharedLists, sharedAddress } = await import('./shared-lists.lazy.js');
    return loadSharedLists(document, href, {
      locate: sharedAddress,
      read: async (address) => {
        const shared = await this.#shared.get(address, { signal });
        if (sharedAddress(shared.href, href) === undefined) throw new PlanAddressError(shared.href);
        return shared.content;
      },
      isFinal: () => signal.aborted,
    });
  }

  #address(url: string | URL): string {
    return httpAddress(url, this.#baseUrl);
  }
}
