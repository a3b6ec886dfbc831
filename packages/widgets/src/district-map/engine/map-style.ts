import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Basemap } from './basemap.js';
import type { Palette } from './engine-scene.js';

export const districtSource = 'machiplan-districts';
export const basemapSource = 'machiplan-basemap';
export const hatchImage = 'machiplan-hatch';

/** How much of a basemap shines through the districts. */
const opacityOverBasemap = 0.7;

/** A style with nothing but the basemap, to which the districts are added. */
export function baseStyle(basemap: Basemap | undefined): StyleSpecification | string {
  if (basemap?.kind === 'style') return basemap.url;
  const empty = { version: 8, sources: {}, layers: [] } as const;
  if (!basemap) return { ...empty, layers: [] };
  return {
    version: 8,
    sources: {
      [basemapSource]: {
        type: 'raster',
        tiles: [basemap.url],
        tileSize: 256,
        maxzoom: basemap.maxZoom,
      },
    },
    layers: [{ id: basemapSource, type: 'raster', source: basemapSource }],
  };
}

/** Districts in the colours of their state, which change without new data. */
export function districtLayers(palette: Palette, hasBasemap: boolean): LayerSpecification[] {
  const source = districtSource;
  const opacity = hasBasemap ? opacityOverBasemap : 1;
  const colour = (name: string) => palette.get(name) ?? 'rgb(128, 128, 128)';
  const when = (state: string, yes: number) =>
    ['case', ['boolean', ['feature-state', state], false], yes, 0] as never;
  const fill = ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'] as never;
  const line = (id: string, name: string, width: number): LayerSpecification => ({
    id: `${source}-${id}`,
    type: 'line',
    source,
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
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': fill, 'fill-opacity': opacity, 'fill-antialias': false },
    },
    {
      id: `${source}-missing`,
      type: 'fill',
      source,
      paint: { 'fill-pattern': hatchImage, 'fill-opacity': when('missing', opacity) },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      paint: { 'line-color': colour('map-line'), 'line-width': 1 },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': fill,
        'circle-radius': 9,
        'circle-stroke-width': 1,
        'circle-stroke-color': colour('outline'),
      },
    },
    line('ground', 'outline-ground', 6),
    line('outline', 'outline', 3),
  ];
}
