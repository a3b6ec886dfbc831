import type { Boundary } from '@machiplan/schema';
import { mapProblem } from '../shapes/map-problem.js';
import { readGeoJson, type BoundaryResult } from '../shapes/read-geojson.js';
import { topologyFeatures } from '../shapes/topojson.js';

/** The shapes in a boundary file. The content decides between TopoJSON and GeoJSON. */
export function readBoundary(data: unknown, { object, property }: Boundary): BoundaryResult {
  const isTopology = (data as { readonly type?: unknown } | null)?.type === 'Topology';
  if (!isTopology) return readGeoJson(data, property);
  const features = topologyFeatures(data, object);
  if (!features) return { shapes: [], problems: [mapProblem('no-object', object ? [object] : [])] };
  return readGeoJson(features, property);
}
