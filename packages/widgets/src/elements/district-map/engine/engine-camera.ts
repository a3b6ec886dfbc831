import type { Map as EngineMap } from 'maplibre-gl';
import { pictureWidth, type Camera } from '../map/camera.js';
import { latitudeOf, longitudeOf, worldX, worldY } from '../shapes/mercator.js';

/** Width of the world at zoom 0 in the engine, in pixels. */
const worldPixels = 512;

/** Converts a camera to centre and zoom of the engine, on a map of that width. */
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

/** Converts centre and zoom of the engine to a camera. */
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
