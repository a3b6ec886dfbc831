import type { Boundary, District, Plan } from '@machiplan/schema';
import { frameFor, type MapFrame } from './map-frame.js';
import { shapePath } from './shape-path.js';
import { isLikelySwapped } from '../shapes/likely-swapped.js';
import { mapProblem, type MapProblem } from '../shapes/map-problem.js';
import { joinShapes, type JoinedShape } from '../shapes/join-shapes.js';
import { visibleShapes } from '../shapes/visible-shapes.js';
import { pointShapes } from '../shapes/point-shapes.js';
import type { BoundaryResult } from '../shapes/read-geojson.js';
import { tileShapes } from '../shapes/tile-shapes.js';

/** Kinds of drawings: boundaries, the schematic grid, or positions. */
export type PictureKind = 'shapes' | 'tiles' | 'points';

/** Accuracy of a picture. */
export type PictureStatus = Boundary['status'] | 'tiles' | 'points';

/** Radius of a district drawn as a point, in units of the drawing. */
const pointRadius = 55;

/** The geometry of a map: its shapes, their position and their accuracy. */
export interface MapPicture {
  readonly kind: PictureKind;
  readonly status: PictureStatus;
  readonly boundary: Boundary | undefined;
  readonly joined: readonly JoinedShape[];
  readonly frame: MapFrame;
  /** Path data of each shape, in units of the drawing. */
  readonly paths: readonly string[];
  readonly problems: readonly MapProblem[];
}

/**
 * Lays out the districts: from the boundary, else from the schematic grid, else from their points.
 *
 * @param result The shapes of the boundary; undefined without a boundary.
 * @param preferred The kind to try first.
 * @returns undefined when there is nothing to draw
 */
export function layoutPicture(
  plan: Plan,
  districts: readonly District[],
  boundary: Boundary | undefined,
  result: BoundaryResult | undefined,
  preferred: string | undefined,
): MapPicture | undefined {
  const order: readonly PictureKind[] = ['shapes', 'tiles', 'points'];
  const kinds = [...order].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  let problems: readonly MapProblem[] = [];
  for (const kind of kinds) {
    const found = joinedAs(kind, plan, districts, boundary, result);
    problems = [...problems, ...found.problems];
    const land = visibleShapes(found.joined);
    if (!land) continue;
    const frame = frameFor(land.box);
    return {
      kind,
      status: kind === 'shapes' ? boundary!.status : kind,
      boundary: kind === 'shapes' ? boundary : undefined,
      joined: land.joined,
      frame,
      paths: land.joined.map(({ shape }) => shapePath(shape, frame, pointRadius)),
      problems,
    };
  }
  return undefined;
}

function joinedAs(
  kind: PictureKind,
  plan: Plan,
  districts: readonly District[],
  boundary: Boundary | undefined,
  result: BoundaryResult | undefined,
): Pick<MapPicture, 'joined' | 'problems'> {
  if (kind === 'shapes') {
    if (!boundary || !result) return { joined: [], problems: [] };
    if (result.shapes.length === 0) return { joined: [], problems: result.problems };
    const { joined, problems } = joinShapes(plan, districts, result.shapes, boundary.join ?? 'id');
    const doubts = isLikelySwapped(joined) ? [mapProblem('likely-swapped')] : [];
    return { joined, problems: [...result.problems, ...doubts, ...problems] };
  }
  const shapes = kind === 'tiles' ? tileShapes(districts) : pointShapes(districts);
  return { joined: joinShapes(plan, districts, shapes, 'id').joined, problems: [] };
}
