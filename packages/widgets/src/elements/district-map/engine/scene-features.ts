import { latitudeOf, longitudeOf } from '../shapes/mercator.js';
import type { Ring, Shape } from '../shapes/shape.js';
import { signedArea } from '../shapes/rings.js';

type Position = [longitude: number, latitude: number];

/** Shapes as GeoJSON for the engine, with their index as id. */
export function sceneFeatures(shapes: readonly Shape[]) {
  return {
    type: 'FeatureCollection' as const,
    features: shapes.map((shape, id) => ({
      type: 'Feature' as const,
      id,
      properties: {},
      geometry:
        shape.rings.length > 0
          ? { type: 'MultiPolygon' as const, coordinates: polygonsOf(shape.rings) }
          : { type: 'MultiPoint' as const, coordinates: positionsOf(shape.points) },
    })),
  };
}

/** Groups each outer ring with the holes that follow it, the order of `readGeoJson`. */
function polygonsOf(rings: readonly Ring[]): Position[][][] {
  const polygons: Position[][][] = [];
  for (const ring of rings) {
    const positions = positionsOf(ring);
    positions.push(positions[0]!);
    const open = polygons.at(-1);
    if (signedArea(ring) > 0 || !open) polygons.push([positions]);
    else open.push(positions);
  }
  return polygons;
}

function positionsOf(flat: readonly number[]): Position[] {
  const positions: Position[] = [];
  for (let i = 0; i < flat.length; i += 2)
    positions.push([longitudeOf(flat[i]!), latitudeOf(flat[i + 1]!)]);
  return positions;
}
