import { PlanAddressError } from '../errors/plan-address-error.js';
import { safeHref } from '../link/safe-href.js';

/**
 * The address to request: absolute, http(s), and without the fragment, which names a place in the
 * document and not another document.
 *
 * @param base Base of a relative address. Without it: the page or worker's own address, if any.
 * @throws {PlanAddressError} when it is none that may be requested.
 */
export function httpAddress(address: string | URL, base?: string | URL): string {
  const given = String(address);
  const href = safeHref(given, base ? String(base) : globalThis.location?.href);
  if (href === undefined) throw new PlanAddressError(given);
  const url = new URL(href);
  url.hash = '';
  return url.href;
}

/** Whether the address lies on another origin than the page (false where there is no page). */
export function isCrossOrigin(href: string): boolean {
  const page = globalThis.location?.origin;
  return page !== undefined && new URL(href).origin !== page;
}
