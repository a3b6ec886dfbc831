import type { Boundary, District, Plan } from '@machiplan/schema';
import { frameFor, type MapFrame } from '../drawing/map-frame.js';
import { shapePath } from '../drawing/shape-path.js';
import { isLikelySwapped } from '../shapes/likely-swapped.js';
import { mapProblem, type MapProblem } from '../shapes/map-problem.js';
import { joinShapes, type PlacedShape } from '../shapes/join-shapes.js';
import { landInSight } from '../shapes/land-in-sight.js';
import { pointShapes } from '../shapes/point-shapes.js';
import type { ShapeReading } from '../shapes/read-geojson.js';
import { tileShapes } from '../shapes/tile-shapes.js';

/** What a page may ask to be drawn. */
export type PictureKind = 'shapes' | 'tiles' | 'points';

/** How the picture relates to the ground. */
export type PictureStatus = Boundary['status'] | 'tiles' | 'points';

/** Radius of a district that is a point, in units of the drawing. */
const pointRadius = 55;

/** The geometry of a map: which shapes, where, and how far they may be trusted. */
export interface Picture {
  readonly kind: PictureKind;
  readonly status: PictureStatus;
  readonly boundary: Boundary | undefined;
  readonly placed: readonly PlacedShape[];
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
export function pictureOf(
  plan: Plan,
  districts: readonly District[],
  boundary: Boundary | undefined,
  reading: ShapeReading | undefined,
  wanted: string | undefined,
): Picture | undefined {
  const order: readonly PictureKind[] = ['shapes', 'tiles', 'points'];
  const kinds = [...order].sort((a, b) => Number(b === wanted) - Number(a === wanted));
  let problems: readonly MapProblem[] = [];
  for (const kind of kinds) {
    const found = placedAs(kind, plan, districts, boundary, reading);
    problems = [...problems, ...found.problems];
    const land = landInSight(found.placed);
    if (!land) continue;
    const frame = frameFor(land.box);
    return {
      kind,
      status: kind === 'shapes' ? boundary!.status : kind,
      boundary: kind === 'shapes' ? boundary : undefined,
      placed: land.placed,
      frame,
      paths: land.placed.map(({ shape }) => shapePath(shape, frame, pointRadius)),
      problems,
    };
  }
  return undefined;
}

function placedAs(
  kind: PictureKind,
  plan: Plan,
  districts: readonly District[],
  boundary: Boundary | undefined,
  reading: ShapeReading | undefined,
): Pick<Picture, 'placed' | 'problems'> {
  if (kind === 'shapes') {
    if (!boundary || !reading) return { placed: [], problems: [] };
    if (reading.shapes.length === 0) return { placed: [], problems: reading.problems };
    const { placed, problems } = joinShapes(plan, districts, reading.shapes, boundary.join ?? 'id');
    const doubts = isLikelySwapped(placed) ? [mapProblem('likely-swapped')] : [];
    return { placed, problems: [...reading.problems, ...doubts, ...problems] };
  }
  const shapes = kind === 'tiles' ? tileShapes(districts) : pointShapes(districts);
  return { placed: joinShapes(plan, districts, shapes, 'id').placed, problems: [] };
}
