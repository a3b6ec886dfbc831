import { drawingWidth, type MapFrame } from './map-frame.js';

/** Size of the picture in its own pixels. On the page it scales with the width of the element. */
export const pictureWidth = 800;
export const pictureHeight = 600;

/** Units of the drawing per picture pixel. */
export const unitsPerPixel = drawingWidth / pictureWidth;

/** The part of the world in the picture: world units at its left and top, pixels per world unit. */
export interface Camera {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** The camera that shows the whole drawing. */
export function fitCamera({ left, top, scale }: MapFrame): Camera {
  return { left, top, scale: scale / unitsPerPixel };
}

/** True if a camera shows as much as `whole`, up to rounding. */
export function isWhole(camera: Camera, whole: Camera): boolean {
  return camera.scale <= whole.scale * 1.01;
}

/** The camera zoomed by `factor` and centred on a point of the world; `whole` is its limit. */
export function zoomCamera(
  camera: Camera,
  factor: number,
  x: number,
  y: number,
  whole: Camera,
): Camera {
  const zoomed = { ...camera, scale: camera.scale * factor };
  if (isWhole(zoomed, whole)) return whole;
  const { scale } = zoomed;
  return { left: x - pictureWidth / 2 / scale, top: y - pictureHeight / 2 / scale, scale };
}

/** The SVG transform of the drawing for a camera. */
export function drawingTransform(camera: Camera, frame: MapFrame): string {
  const scale = camera.scale / frame.scale;
  const x = (frame.left - camera.left) * camera.scale;
  const y = (frame.top - camera.top) * camera.scale;
  return `translate(${round(x)} ${round(y)}) scale(${Number(scale.toPrecision(6))})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A position in the picture, as ratios of its width and height, in world units. */
export function toWorld(camera: Camera, ratioX: number, ratioY: number): { x: number; y: number } {
  return {
    x: camera.left + (ratioX * pictureWidth) / camera.scale,
    y: camera.top + (ratioY * pictureHeight) / camera.scale,
  };
}
