/**
 * Unfolds an object of a TopoJSON topology into GeoJSON features: arcs are added up, scaled and
 * joined. Undefined when the value is no topology or has no such object. Broken arcs come out as
 * empty rings, which the reader of GeoJSON reports. Rule: the TopoJSON format specification.
 *
 * @param name Name of the object; without it, the first.
 */
export function topologyFeatures(
  data: unknown,
  name?: string,
): { readonly type: 'FeatureCollection'; readonly features: readonly unknown[] } | undefined {
  const topology = data as Topology | null;
  if (topology?.type !== 'Topology' || !isObject(topology.objects)) return undefined;
  const key = name ?? Object.keys(topology.objects)[0];
  if (key === undefined || !Object.hasOwn(topology.objects, key)) return undefined;
  const object = topology.objects[key];
  const arcs = (Array.isArray(topology.arcs) ? topology.arcs : []).map((arc) =>
    positionsOf(arc, topology.transform),
  );
  const geometries =
    isObject(object) && Array.isArray(object.geometries) ? object.geometries : [object];
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry: unknown) => featureOf(geometry, arcs, topology.transform)),
  };
}

interface Topology {
  readonly type?: unknown;
  readonly objects?: Record<string, unknown>;
  readonly arcs?: unknown;
  readonly transform?: Transform;
}

interface Transform {
  readonly scale?: readonly number[];
  readonly translate?: readonly number[];
}

type Position = readonly [number, number];
type Arc = readonly Position[];

interface RawGeometry {
  readonly type?: unknown;
  readonly id?: unknown;
  readonly properties?: unknown;
  readonly arcs?: unknown;
  readonly coordinates?: unknown;
  readonly geometries?: unknown;
}

/** An arc in degrees: with a transform its positions are whole steps from one to the next. */
function positionsOf(arc: unknown, transform: Transform | undefined): Arc {
  if (!Array.isArray(arc)) return [];
  let x = 0;
  let y = 0;
  return (arc as unknown[]).map((position) => {
    const [dx, dy] = Array.isArray(position) ? (position as number[]) : [NaN, NaN];
    if (!transform) return [dx!, dy!];
    return scaled((x += dx!), (y += dy!), transform);
  });
}

function scaled(x: number, y: number, { scale = [1, 1], translate = [0, 0] }: Transform): Position {
  return [x * scale[0]! + translate[0]!, y * scale[1]! + translate[1]!];
}

function featureOf(value: unknown, arcs: readonly Arc[], transform: Transform | undefined) {
  const {
    type,
    id,
    properties,
    arcs: places,
    coordinates,
  } = (isObject(value) ? value : {}) as RawGeometry;
  const polygon = (rings: unknown) =>
    Array.isArray(rings) ? rings.map((ring: unknown) => ringOf(ring, arcs)) : [];
  const unfolded =
    type === 'Polygon'
      ? polygon(places)
      : type === 'MultiPolygon' && Array.isArray(places)
        ? places.map(polygon)
        : pointsOf(coordinates, transform);
  return { type: 'Feature', id, properties, geometry: { type, coordinates: unfolded } };
}

function pointsOf(coordinates: unknown, transform: Transform | undefined): unknown {
  if (!transform || !Array.isArray(coordinates)) return coordinates;
  if (Array.isArray(coordinates[0])) {
    return coordinates.map((point: number[]) => scaled(point[0]!, point[1]!, transform));
  }
  return scaled(Number(coordinates[0]), Number(coordinates[1]), transform);
}

/** A ring from its arcs; `~i` stands for arc i backwards. The joints are in both arcs, once here. */
function ringOf(places: unknown, arcs: readonly Arc[]): Position[] {
  const ring: Position[] = [];
  for (const place of Array.isArray(places) ? (places as unknown[]) : []) {
    if (!Number.isInteger(place)) continue;
    const index = place as number;
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const forward = index < 0 ? arc.toReversed() : arc;
    for (const position of ring.length > 0 ? forward.slice(1) : forward) ring.push(position);
  }
  return ring;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
