import { CatalogDocument } from '../generated/catalog-rules.js';
import type { Catalog } from '../catalog.js';
import type { Finding } from './finding.js';
import type { CheckOptions } from './check-options.js';
import { readDocument, type DocumentKind } from './read-document.js';

const catalogKind: DocumentKind = {
  name: 'catalog',
  rule: CatalogDocument,
  fallbacks: new Map([[CatalogDocument, { id: 'catalog', title: '', plans: [] }]]),
  lists: { plans: [], catalogs: [] },
};

/** Result of the check, without messages. */
export interface CatalogValidation {
  /** The catalog with its repairs; undefined after a fatal finding. */
  readonly catalog?: Catalog;
  readonly findings: readonly Finding[];
}

/** `checkCatalog` without the messages; `describeFindings` turns its findings into problems. */
export function validateCatalog(input: unknown, options?: CheckOptions): CatalogValidation {
  const { document, findings } = readDocument(catalogKind, input, options);
  return document ? { catalog: document as unknown as Catalog, findings } : { findings };
}
