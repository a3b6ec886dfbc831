import type { Shape } from '../shapes/shape.js';
import type { MapFrame } from './map-frame.js';

/**
 * A shape as SVG path data with relative integer steps, which are short for thousands of shapes.
 * Skips steps that round to zero, which also simplifies lines finer than the drawing.
 *
 * @param radius Radius of the discs of points, in units of the drawing.
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
    // Draw a ring smaller than a unit as a dot, so that its district remains visible.
    path += path.endsWith('l') ? '1 0 0 1z' : 'z';
  }
  for (let i = 0; i < points.length; i += 2) {
    const x = Math.round((points[i]! - left) * scale - radius);
    const y = Math.round((points[i + 1]! - top) * scale);
    path += `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
  }
  return path;
}
