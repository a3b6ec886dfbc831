import type { CatalogDocument, CatalogLink } from './generated/catalog-document.js';

/**
 * A checked catalog: both lists present (empty where the document has none), plans with unique
 * ids, addresses http(s) or relative to the catalog, unknown properties kept.
 */
export type Catalog = CatalogDocument & { readonly catalogs: readonly CatalogLink[] };
