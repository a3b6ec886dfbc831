import { latitudeOf, longitudeOf } from './mercator.js';
import type { JoinedShape } from './join-shapes.js';

/** How far a shape may be from the position of its district and still be meant, in degrees. */
const tolerance = 0.5;

/**
 * Whether the shapes lie far from the positions the plan gives for the same districts, but near them
 * with latitude and longitude exchanged. Only likely, so nobody may exchange them without asking:
 * what is certain, a latitude over 90°, is put right where the file is read.
 */
export function isLikelySwapped(joined: readonly JoinedShape[]): boolean {
  let straight = 0;
  let swapped = 0;
  for (const { shape, district } of joined) {
    if (!district?.point) continue;
    const [longitude, latitude] = district.point;
    const { left, right, top, bottom } = shape.box;
    const isWithin = (x: number, y: number) =>
      x > longitudeOf(left) - tolerance &&
      x < longitudeOf(right) + tolerance &&
      y > latitudeOf(bottom) - tolerance &&
      y < latitudeOf(top) + tolerance;
    if (isWithin(longitude, latitude)) straight += 1;
    else if (isWithin(latitude, longitude)) swapped += 1;
  }
  return straight === 0 && swapped > 0;
}
