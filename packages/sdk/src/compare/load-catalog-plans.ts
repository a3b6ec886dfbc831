import type { Plan } from '@machiplan/schema';
import type { ListedPlan, WalkOptions } from '../client/catalog-walk.lazy.js';
import type { PlanClient } from '../client/plan-client.js';
import { PlanError } from '../errors/plan-error.js';

/** The plans of a catalog, and those that could not be loaded. */
export interface CatalogPlans {
  readonly plans: readonly Plan[];
  readonly failed: readonly { readonly listed: ListedPlan; readonly error: PlanError }[];
}

export interface CatalogPlansOptions extends WalkOptions {
  /** Selects the plans to load. Default: those on the origin of the catalog that lists them. */
  readonly select?: (listed: ListedPlan) => boolean;
  /** Maximum number of plans. Default: 50. */
  readonly plans?: number;
}

const isSameOrigin = ({ href, catalog }: ListedPlan) =>
  new URL(href).origin === new URL(catalog).origin;

/**
 * Loads the plans that a catalog lists, to ask for relations and versions across them. One that cannot
 * be loaded does not keep back the others.
 *
 * @throws {PlanError} if the catalog itself cannot be read, or the caller aborts.
 */
export async function loadCatalogPlans(
  client: PlanClient,
  catalog: string | URL,
  { select = isSameOrigin, plans: limit = 50, ...options }: CatalogPlansOptions = {},
): Promise<CatalogPlans> {
  const listed: ListedPlan[] = [];
  for await (const each of client.plansOf(catalog, options)) {
    if (select(each)) listed.push(each);
    if (listed.length >= limit) break;
  }
  const plans: Plan[] = [];
  const failed: CatalogPlans['failed'][number][] = [];
  // One after the other: a catalog may list dozens, and the host is a municipality's.
  for (const each of listed) {
    try {
      plans.push((await client.getPlan(each.href, options)).plan);
    } catch (error) {
      if (options.signal?.aborted || !(error instanceof PlanError)) throw error;
      failed.push({ listed: each, error });
    }
  }
  return { plans, failed };
}
