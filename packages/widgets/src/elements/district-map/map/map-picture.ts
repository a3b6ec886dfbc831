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

/** What a page may ask to be drawn. */
export type PictureKind = 'shapes' | 'tiles' | 'points';

/** How the picture relates to the ground. */
export type PictureStatus = Boundary['status'] | 'tiles' | 'points';

/** Radius of a district that is a point, in units of the drawing. */
const pointRadius = 55;

/** The geometry of a map: which shapes, where, and how far they may be trusted. */
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
 * The picture for these districts: from the boundary, else from the schematic grid, else from their
 * points. Undefined when there is nothing to draw, so that the list stands alone.
 *
 * @param reading The boundary's shapes; undefined without a boundary.
 * @param wanted What the page prefers; what it lacks falls back in the same order.
 */
export function layoutPicture(
  plan: Plan,
  districts: readonly District[],
  boundary: Boundary | undefined,
  reading: BoundaryResult | undefined,
  wanted: string | undefined,
): MapPicture | undefined {
  const order: readonly PictureKind[] = ['shapes', 'tiles', 'points'];
  const kinds = [...order].sort((a, b) => Number(b === wanted) - Number(a === wanted));
  let problems: readonly MapProblem[] = [];
  for (const kind of kinds) {
    const found = joinedAs(kind, plan, districts, boundary, reading);
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
  reading: BoundaryResult | undefined,
): Pick<MapPicture, 'joined' | 'problems'> {
  if (kind === 'shapes') {
    if (!boundary || !reading) return { joined: [], problems: [] };
    if (reading.shapes.length === 0) return { joined: [], problems: reading.problems };
    const { joined, problems } = joinShapes(plan, districts, reading.shapes, boundary.join ?? 'id');
    const doubts = isLikelySwapped(joined) ? [mapProblem('likely-swapped')] : [];
    return { joined, problems: [...reading.problems, ...doubts, ...problems] };
  }
  const shapes = kind === 'tiles' ? tileShapes(districts) : pointShapes(districts);
  return { joined: joinShapes(plan, districts, shapes, 'id').joined, problems: [] };
}
