import type { MapModel } from '../district-map-model.js';

/** Number of districts above which zooming helps without a basemap. */
const minZoomable = 30;

/**
 * Tests if a map can be zoomed: with a basemap, in a PMTiles file, or with many districts. The schematic
 * grid has no more detail.
 */
export function hasZoom({ picture, layer, options, tiledBoundary }: MapModel): boolean {
  if (tiledBoundary) return true;
  if (!picture || picture.kind === 'tiles') return false;
  return options.basemap !== undefined || layer.districts.length > minZoomable;
}
