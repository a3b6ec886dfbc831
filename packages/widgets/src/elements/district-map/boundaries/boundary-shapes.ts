import type { Boundary } from '@machiplan/schema';
import { safeHref } from '@machiplan/sdk';
import { mapProblem } from '../shapes/map-problem.js';
import { readGeoJson, type ShapeReading } from '../shapes/read-geojson.js';

const readings = new WeakMap<object, ShapeReading>();
const requests = new Map<string, Promise<ShapeReading>>();

/**
 * The shapes of a boundary: at once for GeoJSON that stands in the plan, otherwise as a promise
 * that never rejects. Read once, shared by all maps of the page; a failed request is tried again
 * by the next who asks.
 *
 * @param base What a relative address is relative to: the plan document.
 */
export function boundaryShapes(
  boundary: Boundary,
  base: string,
): ShapeReading | Promise<ShapeReading> {
  const { data, href, format, property, object } = boundary;
  if (data) {
    const kept = readings.get(data);
    if (kept) return kept;
    return format === 'geojson'
      ? keep(data, readGeoJson(data, property))
      : import('./read-boundary.js').then(({ readBoundary }) =>
          keep(data, readBoundary(data, boundary)),
        );
  }
  const address = safeHref(href, base);
  if (!address) return { shapes: [], problems: [mapProblem('no-data')] };
  const key = JSON.stringify([address, property, object]);
  let request = requests.get(key);
  if (!request) {
    request = import('./fetch-boundary.js')
      .then(({ fetchBoundary }) => fetchBoundary(address, boundary))
      .then((reading) => {
        if (reading.problems.some(({ code }) => code === 'unreachable')) requests.delete(key);
        return reading;
      });
    requests.set(key, request);
  }
  return request;
}

function keep(data: object, reading: ShapeReading): ShapeReading {
  readings.set(data, reading);
  return reading;
}
