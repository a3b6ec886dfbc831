import type { Shape } from '../shapes/shape.js';
import type { MapFrame } from './map-frame.js';

/**
 * A shape as SVG path data in whole units of the drawing, each step relative to the last, so that
 * thousands of shapes stay short strings. Steps that round to nothing are left out, which also
 * thins lines that are finer than the drawing.
 *
 * @param radius Of the discs that stand for points, in units of the drawing.
 */
export function shapePath(
  { rings, points }: Shape,
  { left, top, scale }: MapFrame,
  radius: number,
): string {
  let path = '';
  for (const ring of rings) {
    let x = Math.round((ring[0]! - left) * scale);
    let y = Math.round((ring[1]! - top) * scale);
    path += 'M' + x + ' ' + y + 'l';
    for (let i = 2; i < ring.length; i += 2) {
      const nextX = Math.round((ring[i]! - left) * scale);
      const nextY = Math.round((ring[i + 1]! - top) * scale);
      if (nextX === x && nextY === y) continue;
      path += nextX - x + ' ' + (nextY - y) + ' ';
      x = nextX;
      y = nextY;
    }
    // A ring smaller than a unit keeps a dot, so that its district does not vanish.
    path += path.endsWith('l') ? '1 0 0 1z' : 'z';
  }
  for (let i = 0; i < points.length; i += 2) {
    const x = Math.round((points[i]! - left) * scale - radius);
    const y = Math.round((points[i + 1]! - top) * scale);
    path += `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  }
  return path;
}
