import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Palette } from './palette.js';

export const districtSource = 'machiplan-districts';
export const basemapSource = 'machiplan-basemap';
export const fillLayer = `${districtSource}-fill`;
export const hatchImage = 'machiplan-hatch';

/** Opacity of the districts over a basemap. */
const opacityOverBasemap = 0.7;

/** A source of raster tiles. */
export interface RasterTiles {
  readonly tiles: string;
  readonly minzoom?: number;
  readonly maxzoom: number;
}

/** A style with only the basemap; the districts are added to it. */
export function baseStyle(basemap: RasterTiles | undefined): StyleSpecification {
  if (!basemap) return { version: 8, sources: {}, layers: [] };
  const { tiles, minzoom = 0, maxzoom } = basemap;
  return {
    version: 8,
    sources: {
      [basemapSource]: { type: 'raster', tiles: [tiles], tileSize: 256, minzoom, maxzoom },
    },
    layers: [{ id: basemapSource, type: 'raster', source: basemapSource }],
  };
}

/**
 * Layers of the districts, coloured by feature state, which changes without new data.
 *
 * @param layer Layer of a PMTiles file; undefined for GeoJSON.
 */
export function districtLayers(
  palette: Palette,
  hasBasemap: boolean,
  layer?: string,
): LayerSpecification[] {
  const from = { source: districtSource, ...(layer !== undefined && { 'source-layer': layer }) };
  const opacity = hasBasemap ? opacityOverBasemap : 1;
  const colour = (name: string) => palette.get(name) ?? 'rgb(128, 128, 128)';
  const when = (state: string, yes: number) =>
    ['case', ['boolean', ['feature-state', state], false], yes, 0] as never;
  // Features of a PMTiles file that are outside the plan have no state.
  const stateless = layer === undefined ? 'rgba(0, 0, 0, 0)' : colour('outside');
  const fill = ['to-color', ['feature-state', 'colour'], stateless] as never;
  const line = (id: string, name: string, width: number): LayerSpecification => ({
    ...from,
    id: `${districtSource}-${id}`,
    type: 'line',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour(name),
      'line-width': [
        'case',
        ['boolean', ['feature-state', 'selected'], false],
        width,
        ['boolean', ['feature-state', 'hovered'], false],
        width,
        0,
      ] as never,
    },
  });
  return [
    {
      ...from,
      id: fillLayer,
      type: 'fill',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': fill, 'fill-opacity': opacity, 'fill-antialias': false },
    },
    {
      ...from,
      id: `${districtSource}-missing`,
      type: 'fill',
      paint: { 'fill-pattern': hatchImage, 'fill-opacity': when('missing', opacity) },
    },
    {
      ...from,
      id: `${districtSource}-line`,
      type: 'line',
      paint: { 'line-color': colour('map-line'), 'line-width': 1 },
    },
    {
      ...from,
      id: `${districtSource}-point`,
      type: 'circle',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': fill,
        'circle-radius': 9,
        'circle-stroke-width': 1,
        'circle-stroke-color': colour('outline'),
      },
    },
    line('halo', 'outline-halo', 6),
    line('outline', 'outline', 3),
  ];
}
