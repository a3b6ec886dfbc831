/** Maximum latitude of Web Mercator, at which the world is a square, in degrees. */
const maxLatitude = 85.051129;
const radians = Math.PI / 180;

/** Projects a longitude in degrees (Web Mercator, EPSG:3857) to x in world units. */
export function worldX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** Projects a latitude in degrees to y in world units, 0 at the northern edge. */
export function worldY(latitude: number): number {
  const bounded = Math.max(-maxLatitude, Math.min(maxLatitude, latitude));
  const sine = Math.sin(bounded * radians);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Inverse of `worldX`. */
export function longitudeOf(x: number): number {
  return (x - 0.5) * 360;
}

/** Inverse of `worldY`. */
export function latitudeOf(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / radians;
}
