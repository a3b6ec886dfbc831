import type { Boundary } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { mapProblem } from '../shapes/map-problem.js';
import { readGeoJson, type BoundaryResult } from '../shapes/read-geojson.js';

const resultsByData = new WeakMap<object, BoundaryResult>();
const requestsByKey = new Map<string, Promise<BoundaryResult>>();

/**
 * The shapes of a boundary: synchronously for GeoJSON inside the plan, otherwise as a promise that
 * never rejects. Results are cached for all maps of the page. Failures are not cached, so that the
 * next call tries again.
 *
 * @param baseUrl Base of a relative address: the plan document.
 */
export function boundaryShapes(
  boundary: Boundary,
  baseUrl: string,
): BoundaryResult | Promise<BoundaryResult> {
  if (boundary.data) return shapesInPlan(boundary, boundary.data);
  const url = safeHref(boundary.href, baseUrl);
  if (!url) return { shapes: [], problems: [mapProblem('no-data')] };
  const key = JSON.stringify([url, boundary.property, boundary.object]);
  let request = requestsByKey.get(key);
  if (!request) {
    request = shapesAt(url, boundary).then((result) => {
      if (result.problems.some(({ code }) => code === 'unreachable')) requestsByKey.delete(key);
      return result;
    });
    requestsByKey.set(key, request);
  }
  return request;
}

function shapesInPlan(
  boundary: Boundary,
  data: NonNullable<Boundary['data']>,
): BoundaryResult | Promise<BoundaryResult> {
  const cached = resultsByData.get(data);
  if (cached) return cached;
  const cache = (result: BoundaryResult) => {
    resultsByData.set(data, result);
    return result;
  };
  if (boundary.format === 'geojson') return cache(readGeoJson(data, boundary.property));
  return import('./read-boundary.lazy.js').then(
    ({ readBoundary }) => cache(readBoundary(data, boundary)),
    () => moduleFailed,
  );
}

function shapesAt(url: string, boundary: Boundary): Promise<BoundaryResult> {
  return import('./fetch-boundary.lazy.js').then(
    ({ fetchBoundary }) => fetchBoundary(url, boundary),
    () => moduleFailed,
  );
}

/** The code that reads the boundary could not be fetched: shown and retried like the file itself. */
const moduleFailed: BoundaryResult = { shapes: [], problems: [mapProblem('unreachable')] };
