/**
 * Converts an object of a TopoJSON topology to GeoJSON features: decodes delta-encoded arcs, scales
 * and stitches them. Undefined without a topology or the object. Invalid arcs become empty rings,
 * which the GeoJSON reader reports. Source: the TopoJSON format specification.
 *
 * @param name Name of the object. Default: the first.
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

/** Decodes an arc to degrees. With a transform, positions are integer deltas. */
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
    arcs: arcIndices,
    coordinates,
  } = (isObject(value) ? value : {}) as RawGeometry;
  const polygon = (rings: unknown) =>
    Array.isArray(rings) ? rings.map((ring: unknown) => ringOf(ring, arcs)) : [];
  const unfolded =
    type === 'Polygon'
      ? polygon(arcIndices)
      : type === 'MultiPolygon' && Array.isArray(arcIndices)
        ? arcIndices.map(polygon)
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

/** Stitches a ring from its arcs; `~i` is arc i reversed. Drops the positions that two arcs share. */
function ringOf(indices: unknown, arcs: readonly Arc[]): Position[] {
  const ring: Position[] = [];
  for (const each of Array.isArray(indices) ? (indices as unknown[]) : []) {
    if (!Number.isInteger(each)) continue;
    const index = each as number;
    const arc = arcs[index < 0 ? ~index : index] ?? [];
    const forward = index < 0 ? arc.toReversed() : arc;
    for (const position of ring.length > 0 ? forward.slice(1) : forward) ring.push(position);
  }
  return ring;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
