/** Where Web Mercator ends, so that the world is a square, in degrees of latitude. */
const lastLatitude = 85.051129;
const radians = Math.PI / 180;

/** Longitude in degrees to x in world units. */
export function worldX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** Latitude in degrees to y in world units, 0 at the northern edge. */
export function worldY(latitude: number): number {
  const bounded = Math.max(-lastLatitude, Math.min(lastLatitude, latitude));
  const sine = Math.sin(bounded * radians);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** x in world units to longitude in degrees. */
export function longitudeOf(x: number): number {
  return (x - 0.5) * 360;
}

/** y in world units to latitude in degrees. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians;
}
