import { PlanClient, type GetOptions, type LoadedCatalog } from '@machiplan/sdk';

const client = new PlanClient();

/** Fetches and checks the catalog at `href`; rejects with a `PlanError`. */
export function fetchCatalog(href: string, options: GetOptions): Promise<LoadedCatalog> {
  return client.getCatalog(href, options);
}
