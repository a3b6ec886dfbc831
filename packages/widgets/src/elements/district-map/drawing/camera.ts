import { drawingWidth, type MapFrame } from './map-frame.js';

/** Size of the picture in its own pixels; on the page it scales with the room there is. */
export const pictureWidth = 800;
export const pictureHeight = 600;

/** Units of the drawing per picture pixel. */
export const fineness = drawingWidth / pictureWidth;

/** Which part of the world the picture shows: world units at its left and top, pixels per unit. */
export interface Camera {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The camera that sees the whole drawing. */
export function wholeOf({ left, top, scale }: MapFrame): Camera {
  return { left, top, scale: scale / fineness };
}

/** The same camera closer by `factor`, around a point of the world. Never wider than the whole. */
export function zoomed(
  camera: Camera,
  factor: number,
  x: number,
  y: number,
  whole: Camera,
): Camera {
  const scale = camera.scale * factor;
  if (scale <= whole.scale * 1.01) return whole;
  return { left: x - pictureWidth / 2 / scale, top: y - pictureHeight / 2 / scale, scale };
}

/** Where the drawing goes in the picture, as an SVG transform. */
export function drawingTransform(camera: Camera, frame: MapFrame): string {
  const scale = camera.scale / frame.scale;
  const x = (frame.left - camera.left) * camera.scale;
  const y = (frame.top - camera.top) * camera.scale;
  return `translate(${round(x)} ${round(y)}) scale(${Number(scale.toPrecision(6))})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A share of the picture, 0 to 1 from left and top, as a place in the world. */
export function worldAt(camera: Camera, shareX: number, shareY: number): { x: number; y: number } {
  return {
    x: camera.left + (shareX * pictureWidth) / camera.scale,
    y: camera.top + (shareY * pictureHeight) / camera.scale,
  };
}
