import type { District } from '@machiplan/schema';
import type { MapPicture } from '../map/map-picture.js';
import { worldX, worldY } from '../shapes/mercator.js';
import { shapeAt } from '../shapes/shape-at.js';

/** Time limit of the position request, and maximum age of a cached position, in milliseconds. */
const timeout = 15_000;
const maximumAge = 300_000;

/**
 * The district at the reader's position. The browser asks the reader for permission; the position is
 * compared on the device, and neither stored nor sent.
 *
 * @returns `unknown` without a position, `elsewhere` outside the districts
 */
export async function locatedDistrict(
  { joined }: MapPicture,
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined = navigator.geolocation,
): Promise<District | 'elsewhere' | 'unknown'> {
  const position = await new Promise<GeolocationPosition | undefined>((resolve) => {
    if (!geolocation) return resolve(undefined);
    geolocation.getCurrentPosition(resolve, () => resolve(undefined), { timeout, maximumAge });
  });
  if (!position) return 'unknown';
  const x = worldX(position.coords.longitude);
  const y = worldY(position.coords.latitude);
  const shapes = joined.map(({ shape }) => shape);
  return joined[shapeAt(shapes, x, y, 0)]?.district ?? 'elsewhere';
}
