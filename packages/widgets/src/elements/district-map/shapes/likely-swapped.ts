import { latitudeOf, longitudeOf } from './mercator.js';
import type { JoinedShape } from './join-shapes.js';

/** Maximum distance between a shape and the position of its district, in degrees. */
const tolerance = 0.5;

/**
 * True if the shapes are far from the positions of their districts in the plan, but close to them
 * with latitude and longitude swapped. This is only reported, never corrected: it is not certain.
 * `readGeoJson` corrects the certain case, latitudes over 90°.
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
