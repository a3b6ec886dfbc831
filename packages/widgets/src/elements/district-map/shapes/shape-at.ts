import type { Ring, Shape } from './shape.js';

/**
 * Index of the topmost shape at a point; −1 for none. Shapes of points have a hit radius, in world
 * units.
 */
export function shapeAt(shapes: readonly Shape[], x: number, y: number, radius: number): number {
  for (let index = shapes.length - 1; index >= 0; index -= 1) {
    const { box, rings, points } = shapes[index]!;
    if (x < box.left - radius || x > box.right + radius) continue;
    if (y < box.top - radius || y > box.bottom + radius) continue;
    if (isInside(rings, x, y) || isNear(points, x, y, radius)) return index;
  }
  return -1;
}

/** True if a point lies inside the rings, by ray casting with the even-odd rule. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let fromX = ring[ring.length - 2]!;
    let fromY = ring[ring.length - 1]!;
    for (let i = 0; i < ring.length; i += 2) {
      const toX = ring[i]!;
      const toY = ring[i + 1]!;
      if (fromY > y !== toY > y && x > fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY))
        inside = !inside;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside;
}

function isNear(points: readonly number[], x: number, y: number, radius: number): boolean {
  for (let i = 0; i < points.length; i += 2)
    if (Math.hypot(points[i]! - x, points[i + 1]! - y) <= radius) return true;
  return false;
}
