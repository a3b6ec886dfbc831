import { mapProblem, type MapProblem } from './map-problem.js';
import { readPosition, readRing, type PositionReader } from './read-positions.js';
import { isInWest, shiftEast, signedArea, orientRing } from './rings.js';
import { boxAround, boxOf, type Ring, type Shape } from './shape.js';

/** The shapes of a boundary, and the problems found while reading it. */
export interface BoundaryResult {
  readonly shapes: readonly Shape[];
  readonly problems: readonly MapProblem[];
}

/** Maximum nesting of geometry collections. */
const maxCollectionDepth = 8;

interface RawFeature {
  readonly key: string | undefined;
  readonly geometry: unknown;
}

interface Tally {
  invalidRings: number;
  readonly pointKeys: string[];
  withoutKey: number;
}

/**
 * Reads the shapes of a GeoJSON value (RFC 7946): a feature collection, a feature or a geometry.
 * Drops invalid rings, swaps latitude before longitude, and joins shapes across the antimeridian.
 * Reports what it drops and swaps. Never throws.
 *
 * @param property Feature property that holds the key. Default: the feature's `id`.
 */
export function readGeoJson(data: unknown, property?: string): BoundaryResult {
  const features = featuresOf(data, property);
  if (!features) return { shapes: [], problems: [mapProblem('not-shapes')] };
  const straight = readFeatures(features, false);
  // Longitudes of Japan, about 139°, are impossible as latitudes: the order is certain.
  if (straight.reader.swappedLooking > straight.reader.valid) {
    const swapped = readFeatures(features, true);
    return { ...swapped, problems: [mapProblem('swapped'), ...swapped.problems] };
  }
  return straight;
}

function readFeatures(features: readonly RawFeature[], swapped: boolean) {
  const reader: PositionReader = { swapped, swappedLooking: 0, valid: 0 };
  const tally: Tally = { invalidRings: 0, pointKeys: [], withoutKey: 0 };
  const shapes: Shape[] = [];
  for (const { key, geometry } of features) {
    if (key === undefined) tally.withoutKey += 1;
    const shape = shapeOf(key ?? '', geometry, reader, tally);
    if (shape) shapes.push(shape);
  }
  return { shapes: acrossAntimeridian(shapes), problems: problemsIn(features, tally), reader };
}

function problemsIn(features: readonly RawFeature[], tally: Tally): MapProblem[] {
  const problems: MapProblem[] = [];
  if (features.length === 0) problems.push(mapProblem('empty'));
  if (tally.invalidRings) problems.push(mapProblem('invalid-ring', [], tally.invalidRings));
  if (tally.pointKeys.length) problems.push(mapProblem('points', tally.pointKeys));
  if (tally.withoutKey) problems.push(mapProblem('no-key', [], tally.withoutKey));
  return problems;
}

function featuresOf(data: unknown, property: string | undefined): RawFeature[] | undefined {
  if (!isRecord(data) || typeof data['type'] !== 'string') return undefined;
  if (data['type'] === 'FeatureCollection') {
    const { features } = data;
    return Array.isArray(features) ? features.map((each) => rawFeature(each, property)) : undefined;
  }
  if (data['type'] === 'Feature') return [rawFeature(data, property)];
  return 'coordinates' in data || 'geometries' in data
    ? [{ key: undefined, geometry: data }]
    : undefined;
}

function rawFeature(feature: unknown, property: string | undefined): RawFeature {
  if (!isRecord(feature)) return { key: undefined, geometry: undefined };
  const { properties } = feature;
  const key =
    property === undefined
      ? feature['id']
      : isRecord(properties) && Object.hasOwn(properties, property)
        ? properties[property]
        : undefined;
  return { key: keyText(key), geometry: feature['geometry'] };
}

function keyText(key: unknown): string | undefined {
  if (typeof key === 'number' && Number.isFinite(key)) return String(key);
  return typeof key === 'string' && key !== '' ? key : undefined;
}

function shapeOf(
  key: string,
  geometry: unknown,
  reader: PositionReader,
  tally: Tally,
): Shape | undefined {
  const rings: Ring[] = [];
  const points: number[] = [];
  const waiting = [{ geometry, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!isRecord(next.geometry)) continue;
    const { type, coordinates, geometries } = next.geometry;
    const { depth } = next;
    if (type === 'Polygon') readPolygon(coordinates, reader, tally, rings);
    else if (type === 'MultiPolygon' && Array.isArray(coordinates))
      for (const polygon of coordinates) readPolygon(polygon, reader, tally, rings);
    else if (type === 'Point') readPosition(coordinates, reader, points);
    else if (type === 'MultiPoint' && Array.isArray(coordinates))
      for (const point of coordinates) readPosition(point, reader, points);
    else if (Array.isArray(geometries) && depth < maxCollectionDepth)
      waiting.push(...geometries.map((each: unknown) => ({ geometry: each, depth: depth + 1 })));
  }
  const box = boxAround([...rings.map(boxOf), boxOf(points)]);
  if (!box) return undefined;
  if (points.length > 0) tally.pointKeys.push(key);
  return { key, rings, points, box };
}

function readPolygon(value: unknown, reader: PositionReader, tally: Tally, into: Ring[]): void {
  if (!Array.isArray(value)) return;
  for (const [index, part] of (value as unknown[]).entries()) {
    const ring = readRing(part, reader);
    if (ring && signedArea(ring) !== 0) into.push(orientRing(ring, index === 0));
    else tally.invalidRings += 1;
    // Without its outer ring, a hole would be filled.
    if (!ring && index === 0) return;
  }
}

/** Shifts western shapes east when that brings shapes on both sides of the antimeridian together. */
function acrossAntimeridian(shapes: readonly Shape[]): readonly Shape[] {
  const box = boxAround(shapes.map((shape) => shape.box));
  if (!box || box.right - box.left <= 0.5) return shapes;
  const moved = shapes.map(movedShape);
  const movedBox = boxAround(moved.map((shape) => shape.box))!;
  return movedBox.right - movedBox.left < box.right - box.left ? moved : shapes;
}

function movedShape(shape: Shape): Shape {
  const rings = shape.rings.map((ring) => shiftEast(ring, isInWest(ring) ? 1 : 0));
  const points = shape.points.map((value, index) =>
    index % 2 === 0 && value < 0.5 ? value + 1 : value,
  );
  return { ...shape, rings, points, box: boxAround([...rings.map(boxOf), boxOf(points)])! };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
