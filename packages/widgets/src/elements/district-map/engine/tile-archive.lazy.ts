import type { addProtocol as AddProtocolFunction } from 'maplibre-gl';
import {
  EtagMismatch,
  PMTiles,
  Protocol,
  TileType,
  type RangeResponse,
  type Source,
} from 'pmtiles';

type AddProtocol = typeof AddProtocolFunction;
type Bounds = [west: number, south: number, east: number, north: number];

/** A PMTiles file as a source of the map engine. */
export interface TileArchive {
  /** URL template of its tiles, with the `pmtiles` protocol. */
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly bounds: Bounds;
  readonly isRaster: boolean;
  /** Name of its first layer; undefined when the file names none. */
  firstLayer(): Promise<string | undefined>;
}

let protocol: Protocol | undefined;

/** Registers the `pmtiles` protocol with the engine, once per page. */
export function registerProtocol({ addProtocol }: { addProtocol: AddProtocol }) {
  if (protocol) return protocol;
  protocol = new Protocol();
  addProtocol('pmtiles', protocol.tile);
  return protocol;
}

/** Opens a file. Rejects when it cannot be fetched or is no PMTiles file. */
export async function openArchive(archives: Protocol, href: string): Promise<TileArchive> {
  let file = archives.get(href);
  if (!file) {
    file = new PMTiles(rangesOf(href));
    archives.add(file);
  }
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat, tileType } = await file.getHeader();
  return {
    tiles: `pmtiles://${href}/{z}/{x}/{y}`,
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: [minLon, minLat, maxLon, maxLat],
    isRaster: tileType !== TileType.Mvt && tileType !== TileType.Mlt,
    firstLayer: async () => {
      const { vector_layers: layers } = (await file.getMetadata()) as {
        vector_layers?: readonly { readonly id?: string }[];
      };
      return layers?.[0]?.id;
    },
  };
}

/** Fetches ranges of a file, without cookies and referrer like every request of the widgets. */
function rangesOf(href: string): Source {
  return {
    getKey: () => href,
    async getBytes(offset, length, signal, etag): Promise<RangeResponse> {
      const response = await fetch(href, {
        headers: { Range: `bytes=${offset}-${offset + length - 1}` },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        ...(signal && { signal }),
      });
      // Weak validators do not guarantee identical bytes, so they cannot compare ranges.
      const tag = response.headers.get('etag');
      const version = tag && !tag.startsWith('W/') ? tag : undefined;
      if (etag && version && etag !== version) throw new EtagMismatch('the file has changed');
      if (response.status !== 206) {
        await response.body?.cancel();
        throw new Error(`HTTP ${response.status} for a part of ${href}; 206 was expected`);
      }
      return { data: await response.arrayBuffer(), ...(version && { etag: version }) };
    },
  };
}
