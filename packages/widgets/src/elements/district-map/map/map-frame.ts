import type { Box } from '../shapes/shape.js';

/** Width and height of the drawing in its own units: a quarter of a pixel at usual sizes. */
export const drawingWidth = 4000;
export const drawingHeight = 3000;

/** Share of the drawing that stays free around the shapes. */
const margin = 0.03;

/** Smallest extent that is filled: a single point would need an endless scale. World units. */
const smallestExtent = 1e-6;

/** How world units become units of the drawing: subtract, then multiply. */
export interface MapFrame {
  readonly left: number;
  readonly top: number;
  /** Units of the drawing per world unit. */
  readonly scale: number;
}

/** The frame that shows `box` as large as the drawing allows, in the middle. */
export function frameFor(box: Box): MapFrame {
  const width = Math.max(smallestExtent, box.right - box.left);
  const height = Math.max(smallestExtent, box.bottom - box.top);
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
