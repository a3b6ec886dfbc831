import { signedArea } from '../shapes/rings.js';
import type { Ring, Shape } from '../shapes/shape.js';

/** Position of the name of a shape, always inside it, in world units. */
export interface LabelPosition {
  readonly x: number;
  readonly y: number;
  /** Width of the shape at that height; infinite for points. */
  readonly availableWidth: number;
  /** Area of the largest part, in square world units. */
  readonly area: number;
}

/**
 * The middle of the widest horizontal span of the shape, at five heights of its largest part: a
 * cheaper relative of the pole of inaccessibility (polylabel) that also knows the available width.
 */
export function labelPosition({ rings, points }: Shape): LabelPosition | undefined {
  let largest: Ring | undefined;
  let area = 0;
  for (const ring of rings) {
    const size = signedArea(ring);
    if (size > area) [largest, area] = [ring, size];
  }
  if (!largest) {
    const [x, y] = points;
    return x === undefined || y === undefined
      ? undefined
      : { x, y, availableWidth: Infinity, area: 0 };
  }
  const [top, bottom] = extentY(largest);
  let best: LabelPosition | undefined;
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const y = top + (bottom - top) * share;
    const [x, room] = widestSpan(rings, y);
    if (room > (best?.availableWidth ?? 0) * 1.1)
      best = { x, y, availableWidth: room, area: area / 2 };
  }
  return best;
}

function extentY(ring: Ring): [number, number] {
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 1; i < ring.length; i += 2) {
    top = Math.min(top, ring[i]!);
    bottom = Math.max(bottom, ring[i]!);
  }
  return [top, bottom];
}

/** Middle and length of the longest part of a horizontal scanline that is inside the rings. */
function widestSpan(rings: readonly Ring[], y: number): [number, number] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let fromX = ring[ring.length - 2]!;
    let fromY = ring[ring.length - 1]!;
    for (let i = 0; i < ring.length; i += 2) {
      const toX = ring[i]!;
      const toY = ring[i + 1]!;
      if (fromY > y !== toY > y)
        crossings.push(fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY));
      fromX = toX;
      fromY = toY;
    }
  }
  crossings.sort((a, b) => a - b);
  let middle = 0;
  let room = 0;
  for (let i = 1; i < crossings.length; i += 2) {
    const length = crossings[i]! - crossings[i - 1]!;
    if (length > room) [middle, room] = [(crossings[i]! + crossings[i - 1]!) / 2, length];
  }
  return [middle, room];
}
