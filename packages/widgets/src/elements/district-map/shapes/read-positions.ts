import { worldX, worldY } from './mercator.js';

/** State of reading the positions of one file. */
export interface PositionReader {
  /** True if latitude is before longitude. */
  readonly swapped: boolean;
  /** Number of positions that only make sense with latitude first: the second number is over 90. */
  swappedLooking: number;
  valid: number;
}

/**
 * Appends a position in world units to `into`; false for an invalid position. Unwraps the
 * antimeridian: of neighbours more than half the world apart, the second is shifted by a world.
 */
export function readPosition(value: unknown, reader: PositionReader, into: number[]): boolean {
  if (!Array.isArray(value)) return false;
  const first: unknown = value[0];
  const second: unknown = value[1];
  if (typeof first !== 'number' || typeof second !== 'number') return false;
  const longitude = reader.swapped ? second : first;
  const latitude = reader.swapped ? first : second;
  if (!(Math.abs(latitude) <= 90)) {
    if (Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) reader.swappedLooking += 1;
    return false;
  }
  if (!(Math.abs(longitude) <= 360)) return false;
  let x = worldX(longitude);
  const before = into[into.length - 2];
  if (before !== undefined && Math.abs(x - before) > 0.5) x += Math.round(before - x);
  into.push(x, worldY(latitude));
  reader.valid += 1;
  return true;
}

/** A ring without its closing position; undefined with fewer than three valid positions. */
export function readRing(value: unknown, reader: PositionReader): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ring: number[] = [];
  for (const position of value as unknown[]) readPosition(position, reader, ring);
  const { length } = ring;
  if (length > 2 && ring[0] === ring[length - 2] && ring[1] === ring[length - 1]) ring.length -= 2;
  return ring.length >= 6 ? ring : undefined;
}
