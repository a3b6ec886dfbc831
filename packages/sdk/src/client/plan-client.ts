import type { ListedPlan, WalkOptions } from './catalog-walk.js';
import { DocumentStore, type GetOptions } from './document-store.js';
import { httpAddress } from './http-address.js';
import type { LoadedCatalog, LoadedPlan } from './plan-source.js';
import { asPlan, readFile, type ReadLimits } from './read-document.js';
import { withDefaults, type CopySettings, type RequestSettings } from './request-settings.js';

export interface PlanClientOptions extends Partial<Omit<RequestSettings, 'bytes'> & CopySettings> {
  /** Base of relative addresses. Without it: the address of the page or worker, if there is one. */
  readonly baseUrl?: string | URL;
  /** Limits of the check, where they differ from the defaults. */
  readonly limits?: ReadLimits;
}

/**
 * Gets plans and catalogs over http(s). Everything asked through one client shares requests and
 * copies: the same address asked twice at once is one request, and an unchanged document is the same
 * `plan` object. One client for a page or a server is enough; `loadPlan` has one of its own.
 */
export class PlanClient {
  readonly #baseUrl: string | URL | undefined;
  readonly #plans: DocumentStore<LoadedPlan['plan']>;
  readonly #catalogs: DocumentStore<LoadedCatalog['catalog']>;

  constructor({ baseUrl, limits, ...settings }: PlanClientOptions = {}) {
    const all = withDefaults({ ...settings, bytes: limits?.bytes });
    this.#baseUrl = baseUrl;
    this.#plans = new DocumentStore(all, (bytes, where) =>
      readFile(asPlan, bytes, { where, limits }),
    );
    // Most pages show plans and never ask for a catalog.
    this.#catalogs = new DocumentStore(all, async (bytes, where) => {
      const { asCatalog } = await import('./read-catalog.js');
      return readFile(asCatalog, bytes, { where, limits });
    });
  }

  /**
   * The plan at an address. A fresh copy is given out without a request; otherwise the server is
   * asked, and if that fails for a passing reason the last good copy comes back with `stale: true`.
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
   * The catalog at an address, its links as written (`plansOf` makes them absolute). Same rules and
   * errors as `getPlan`.
   */
  async getCatalog(url: string | URL, options?: GetOptions): Promise<LoadedCatalog> {
    const { content, ...rest } = await this.#catalogs.get(this.#address(url), options);
    return { catalog: content, ...rest };
  }

  /** The plans listed by a catalog and by the catalogs it leads to; see `walkCatalogs`. */
  plansOf(url: string | URL, options?: WalkOptions): AsyncGenerator<ListedPlan, void, undefined> {
    return this.#walk(this.#address(url), options);
  }

  async *#walk(start: string, options?: WalkOptions): AsyncGenerator<ListedPlan, void, undefined> {
    const { walkCatalogs } = await import('./catalog-walk.js');
    yield* walkCatalogs((href, get) => this.getCatalog(href, get), start, options);
  }

  #address(url: string | URL): string {
    return httpAddress(url, this.#baseUrl);
  }
}
