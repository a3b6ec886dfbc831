import type { Map as EngineMap } from 'maplibre-gl';
import { pictureWidth, type Camera } from '../map/camera.js';
import { latitudeOf, longitudeOf, worldX, worldY } from '../shapes/mercator.js';

/** Pixels of the whole world at zoom 0, as the engine counts. */
const worldPixels = 512;

/** The same part of the world as the camera sees, in the engine's terms, on a map of that width. */
export function toEngineView({ left, top, scale }: Camera, width: number) {
  const pixels = (scale * width) / pictureWidth;
  return {
    center: [
      longitudeOf(left + width / 2 / pixels),
      latitudeOf(top + (width * 3) / 8 / pixels),
    ] as [number, number],
    zoom: Math.log2(pixels / worldPixels),
  };
}

/** The camera that sees what the engine shows now. */
export function fromEngineView(map: EngineMap, width: number): Camera {
  const { lng, lat } = map.getCenter();
  const pixels = worldPixels * 2 ** map.getZoom();
  const height = (width * 3) / 4;
  return {
    left: worldX(lng) - width / 2 / pixels,
    top: worldY(lat) - height / 2 / pixels,
    scale: (pixels * pictureWidth) / width,
  };
}
