import { validateCatalog, type Catalog } from '@machiplan/schema';
import type { Inspect } from './read-document.js';

export const asCatalog: Inspect<Catalog> = (document, limits) => {
  const { catalog, findings } = validateCatalog(document, { limits });
  return { content: catalog, findings };
};
