import { PlanAddressError } from '../errors/plan-address-error.js';
import { safeHref } from '../link/safe-href.js';

/**
 * The address to request: absolute, http(s), and without the fragment, which points into the document
 * and does not name another one.
 *
 * @param base Base of a relative address. Default: the address of the page or worker, if any.
 * @throws {PlanAddressError} if it may not be requested.
 */
export function httpAddress(address: string | URL, base?: string | URL): string {
  const given = String(address);
  const href = safeHref(given, base ? String(base) : globalThis.location?.href);
  if (href === undefined) throw new PlanAddressError(given);
  const url = new URL(href);
  url.hash = '';
  return url.href;
}

/** Tells whether the address is on another origin than the page; false without a page. */
export function isCrossOrigin(href: string): boolean {
  const page = globalThis.location?.origin;
  return page !== undefined && new URL(href).origin !== page;
}
