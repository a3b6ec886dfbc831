import type { CatalogEntry } from '@machiplan/schema';
import { PlanError } from '../errors/plan-error.js';
import { PlanTooLargeError } from '../errors/plan-too-large-error.js';
import type { GetOptions } from './document-store.js';
import { httpAddress } from './http-address.js';
import type { LoadedCatalog } from './plan-source.js';

/** A plan as a catalog lists it, its address made absolute. */
export interface ListedPlan extends CatalogEntry {
  /** Absolute address of the plan document. */
  readonly href: string;
  /** Absolute address of the catalog that lists it. */
  readonly catalog: string;
}

export interface WalkOptions extends GetOptions {
  /**
   * Selects the linked catalogs to follow. Default: those on the origin of the first one, so that no
   * host is contacted that the caller did not choose.
   */
  readonly follow?: (href: string, from: string) => boolean;
  /**
   * Called when a linked catalog cannot be read or an address cannot be used; the walk continues with
   * the rest. Without it, the first such failure ends the walk.
   */
  readonly onError?: (error: PlanError) => void;
  /** Maximum number of catalogs read before the walk ends with an error. Default: 1000. */
  readonly catalogs?: number;
}

/**
 * Lists the plans of a catalog and of the catalogs it links to, breadth first, each address once.
 * Catalogs may link to each other. Plans are listed, not loaded.
 *
 * @throws {PlanError} if the first catalog cannot be read, if the caller aborts, and for every other
 * failure unless `onError` handles it.
 */
export async function* walkCatalogs(
  getCatalog: (href: string, options: GetOptions) => Promise<LoadedCatalog>,
  start: string,
  { follow = isSameOrigin, onError, catalogs: limit = 1000, ...options }: WalkOptions = {},
): AsyncGenerator<ListedPlan, void, undefined> {
  // Iterating a set also visits later additions: a queue that takes each address once.
  const queue = new Set([start]);
  let read = 0;
  const listed = new Set<string>();

  /** Runs the step and passes a `PlanError` to `onError`, if given. */
  const attempt = async <T>(step: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (!onError || !(error instanceof PlanError) || error.code === 'aborted') throw error;
      onError(error);
      return undefined;
    }
  };

  for (const address of queue) {
    if (read >= limit) throw new PlanTooLargeError(limit, 'catalogs', { where: start });
    const get = () => getCatalog(address, options);
    const loaded = read === 0 ? await get() : await attempt(get);
    read += 1;
    if (!loaded) continue;
    const base = loaded.href ?? address;
    for (const entry of loaded.catalog.plans) {
      const href = await attempt(() => httpAddress(entry.href, base));
      if (href === undefined || listed.has(href)) continue;
      listed.add(href);
      yield { ...entry, href, catalog: address };
    }
    for (const link of loaded.catalog.catalogs) {
      const href = await attempt(() => httpAddress(link.href, base));
      if (href !== undefined && follow(href, start)) queue.add(href);
    }
  }
}

function isSameOrigin(href: string, from: string): boolean {
  return new URL(href).origin === new URL(from).origin;
}
