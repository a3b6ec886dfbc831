import type { District } from '@machiplan/schema';
import { worldX, worldY } from '../shapes/mercator.js';
import { shapeAt } from '../shapes/shape-at.js';
import type { Picture } from '../views/picture.js';

/** Longest wait for a position, in milliseconds, and how old a known one may be. */
const patience = 15_000;
const freshness = 300_000;

/**
 * The district of the picture that the reader is in. The browser asks the reader first; the position
 * is compared here, on the device, and neither kept nor sent.
 */
export async function locatedDistrict(
  { placed }: Picture,
  geolocation: Pick<Geolocation, 'getCurrentPosition'> | undefined = navigator.geolocation,
): Promise<District | 'elsewhere' | 'unknown'> {
  const position = await new Promise<GeolocationPosition | undefined>((resolve) => {
    if (!geolocation) return resolve(undefined);
    geolocation.getCurrentPosition(resolve, () => resolve(undefined), {
      timeout: patience,
      maximumAge: freshness,
    });
  });
  if (!position) return 'unknown';
  const x = worldX(position.coords.longitude);
  const y = worldY(position.coords.latitude);
  const shapes = placed.map(({ shape }) => shape);
  return placed[shapeAt(shapes, x, y, 0)]?.district ?? 'elsewhere';
}
