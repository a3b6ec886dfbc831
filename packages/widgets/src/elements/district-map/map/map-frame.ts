import type { Box } from '../shapes/shape.js';

/** Size of the drawing in its own units, about a quarter of a pixel each. */
export const drawingWidth = 4000;
export const drawingHeight = 3000;

/** Margin around the shapes, as a ratio of the drawing. */
const margin = 0.03;

/** Minimum extent of the shapes in world units: a single point would need an infinite scale. */
const minExtent = 1e-6;

/** Transforms world units to units of the drawing: subtract `left` and `top`, multiply by `scale`. */
export interface MapFrame {
  readonly left: number;
  readonly top: number;
  /** Units of the drawing per world unit. */
  readonly scale: number;
}

/** The frame that fits `box` into the drawing, centred. */
export function frameFor(box: Box): MapFrame {
  const width = Math.max(minExtent, box.right - box.left);
  const height = Math.max(minExtent, box.bottom - box.top);
  const scale = Math.min(
    (drawingWidth * (1 - 2 * margin)) / width,
    (drawingHeight * (1 - 2 * margin)) / height,
  );
  return {
    left: (box.left + box.right) / 2 - drawingWidth / 2 / scale,
    top: (box.top + box.bottom) / 2 - drawingHeight / 2 / scale,
    scale,
  };
}
