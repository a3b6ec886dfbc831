import type { Catalog } from './catalog.js';
import { validateCatalog } from './check/validate-catalog.js';
import { parseJson } from './check/parse-json.js';
import type { CheckOptions } from './check/check-options.js';
import type { Problem } from './problem.js';
import { describeFindings } from './problems/describe-findings.js';
import { problemsInText } from './problems/problems-in-text.js';

/** A catalog and everything that was found on the way to it. */
export interface CatalogCheck {
  /** The repaired document; undefined if a problem is `fatal`. */
  readonly catalog?: Catalog;
  /** Problems in the order they were found. */
  readonly problems: readonly Problem[];
}

/** Checks a parsed catalog by the same rules as `checkPlan`. */
export function checkCatalog(document: unknown, options: CheckOptions = {}): CatalogCheck {
  const { findings, ...catalog } = validateCatalog(document, options);
  return { ...catalog, problems: describeFindings(findings) };
}

/** Reads the content of a file and checks it like `checkCatalog`; see `parsePlan`. */
export function parseCatalog(
  content: Uint8Array | ArrayBuffer | string,
  options: CheckOptions = {},
): CatalogCheck {
  const file = parseJson(content, options.limits);
  if ('finding' in file) return { problems: describeFindings([file.finding]) };
  const { problems, ...catalog } = checkCatalog(file.value, options);
  return { ...catalog, problems: problemsInText(file.text, problems) };
}
