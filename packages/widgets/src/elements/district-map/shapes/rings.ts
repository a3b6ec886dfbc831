import { boxOf, type Ring } from './shape.js';

/** Twice the area of a ring (shoelace formula), in square world units; positive if clockwise on screen. */
export function signedArea(ring: Ring): number {
  let area = 0;
  let x = ring[ring.length - 2] ?? 0;
  let y = ring[ring.length - 1] ?? 0;
  for (let i = 0; i < ring.length; i += 2) {
    const nextX = ring[i]!;
    const nextY = ring[i + 1]!;
    area += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return area;
}

/** The ring in clockwise or counter-clockwise order. */
export function orientRing(ring: Ring, clockwise: boolean): Ring {
  if (signedArea(ring) > 0 === clockwise) return ring;
  const reversed: number[] = [];
  for (let i = ring.length - 2; i >= 0; i -= 2) reversed.push(ring[i]!, ring[i + 1]!);
  return reversed;
}

/** The ring shifted east by world units. */
export function shiftEast(ring: Ring, by: number): Ring {
  return by === 0 ? ring : ring.map((value, index) => (index % 2 ? value : value + by));
}

/** True if the centre of the ring is in the western hemisphere. */
export function isInWest(ring: Ring): boolean {
  const { left, right } = boxOf(ring);
  return left + right < 1;
}
