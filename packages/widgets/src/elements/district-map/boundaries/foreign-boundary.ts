import type { Boundary } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { mapProblem } from '../shapes/map-problem.js';
import type { BoundaryResult } from '../shapes/read-geojson.js';

/** The hosts that a map may ask for the boundaries of a plan. */
export interface AllowedHosts {
  /** Address of the page. */
  readonly pageUrl: string;
  /** Address of the plan document, which the author of the page chose. */
  readonly documentUrl: string | undefined;
  /** Further origins that the author allows, with spaces. */
  readonly origins: string | undefined;
}

/**
 * The result for a boundary that the plan names on a host that the author of the page did not choose:
 * no shapes, and the problem. Undefined for a boundary that may be fetched. A document must not make
 * readers' browsers contact another host.
 */
export function foreignBoundary(
  boundary: Boundary,
  baseUrl: string,
  { pageUrl, documentUrl, origins = '' }: AllowedHosts,
): BoundaryResult | undefined {
  const href = boundary.data ? undefined : safeHref(boundary.href, baseUrl);
  if (href === undefined) return undefined;
  const { origin, host } = new URL(href);
  const allowed = [pageUrl, documentUrl, ...origins.split(/\s+/)].map(
    (each) => safeHref(each) ?? '',
  );
  const isAllowed = allowed.some((each) => each !== '' && new URL(each).origin === origin);
  return isAllowed ? undefined : { shapes: [], problems: [mapProblem('foreign', [host])] };
}
