import { safeHref } from '@machiplan/sdk';
import { isArchive } from '../boundaries/boundary-for.js';
import type { BasemapAttribution } from '../map/render-attribution.js';

/** A background that the page asks for: a template of tiles, a PMTiles file, a MapLibre style. */
export type Basemap =
  | { readonly kind: 'tiles'; readonly url: string; readonly maxZoom: number }
  | { readonly kind: 'archive' | 'style'; readonly url: string };

export interface BasemapChoice {
  readonly basemap: Basemap;
  /** Words that must stand with it; undefined where the page gives none. */
  readonly attribution: BasemapAttribution | undefined;
}

/** 地理院タイル asks for these words with a link to its page. */
const gsi: BasemapAttribution = {
  text: '地理院タイル（国土地理院）',
  href: 'https://maps.gsi.go.jp/development/ichiran.html',
};

const presets: Readonly<Record<string, BasemapChoice>> = {
  'gsi-pale': {
    basemap: tiles('https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png'),
    attribution: gsi,
  },
  'gsi-std': {
    basemap: tiles('https://cyberjapandata.gsi.go.jp/xyz/std/{z}/{x}/{y}.png'),
    attribution: gsi,
  },
};

/**
 * The basemap an attribute means: a preset, an address with {z}, {x} and {y}, the address of a PMTiles
 * file with pictures, or that of a MapLibre style. Undefined for what is neither, so that no request is made.
 *
 * @param base What a relative address is relative to.
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
  const words = attribution ? { text: attribution, href: undefined } : undefined;
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => value.includes(part));
  return {
    // An address is written with %7B for {; the engine wants it as the page wrote it.
    basemap: isTemplate
      ? tiles(url.replaceAll('%7B', '{').replaceAll('%7D', '}'))
      : { kind: isArchive(url) ? 'archive' : 'style', url },
    attribution: words,
  };
}

function tiles(url: string): Basemap {
  return { kind: 'tiles', url, maxZoom: 18 };
}
