import { safeHref } from '@machiplan/sdk';
import { isArchive } from '../boundaries/boundary-for.js';
import type { BasemapAttribution } from './basemap-attribution.js';
import { gsiTileOrigin } from './gsi-tiles.js';

/** A basemap: a tile URL template, a PMTiles file or a MapLibre style. */
export type Basemap =
  | { readonly kind: 'tiles'; readonly url: string; readonly maxZoom: number }
  | { readonly kind: 'archive' | 'style'; readonly url: string };

export interface BasemapChoice {
  readonly basemap: Basemap;
  /** Attribution; undefined when the author sets none. */
  readonly attribution: BasemapAttribution | undefined;
}

/** Attribution with a link that the Geospatial Information Authority of Japan requires. */
const gsi: BasemapAttribution = {
  text: '地理院タイル（国土地理院）',
  href: 'https://maps.gsi.go.jp/development/ichiran.html',
};

const presets: Readonly<Record<string, BasemapChoice>> = {
  'gsi-pale': {
    basemap: tiles(`${gsiTileOrigin}/xyz/pale/{z}/{x}/{y}.png`),
    attribution: gsi,
  },
  'gsi-std': {
    basemap: tiles(`${gsiTileOrigin}/xyz/std/{z}/{x}/{y}.png`),
    attribution: gsi,
  },
};

/**
 * The basemap of an attribute: a preset, a tile URL with {z}, {x} and {y}, the URL of a raster
 * PMTiles file, or that of a MapLibre style. Undefined for anything else.
 *
 * @param base Base of a relative URL.
 */
export function basemapFor(
  value: string | undefined,
  attribution: string | undefined,
  base: string,
): BasemapChoice | undefined {
  if (!value) return undefined;
  if (Object.hasOwn(presets, value)) return presets[value];
  const url = safeHref(value, base);
  if (!url) return undefined;
  const ownAttribution = attribution ? { text: attribution, href: undefined } : undefined;
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => value.includes(part));
  return {
    // URL parsing encodes the braces of the template, which the engine needs unencoded.
    basemap: isTemplate
      ? tiles(url.replaceAll('%7B', '{').replaceAll('%7D', '}'))
      : { kind: isArchive(url) ? 'archive' : 'style', url },
    attribution: ownAttribution,
  };
}

function tiles(url: string): Basemap {
  return { kind: 'tiles', url, maxZoom: 18 };
}
