/**
 * A closed ring in world units of Web Mercator, flat: x0, y0, x1, y1 … without repeating the first.
 * x runs east from 0 at 180° W to 1 at 180° E (beyond 1 past the antimeridian), y runs south.
 */
export type Ring = readonly number[];

/** A rectangle in world units. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The shape of a district. Outer rings are clockwise on screen, holes counter-clockwise. */
export interface Shape {
  /** Joins the shape to a district: its id or code, depending on the boundary. */
  readonly key: string;
  readonly rings: readonly Ring[];
  /** Positions of a shape without an area, flat: x0, y0, x1, y1 … Empty for areas. */
  readonly points: readonly number[];
  readonly box: Box;
}

/** The bounding box of `boxes`; undefined for none. */
export function boxAround(boxes: Iterable<Box>): Box | undefined {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return left <= right ? { left, top, right, bottom } : undefined;
}

/** The bounding box of flat coordinates; inverted when there are none. */
export function boxOf(coordinates: readonly number[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < coordinates.length; i += 2) {
    const x = coordinates[i]!;
    const y = coordinates[i + 1]!;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}
