import type { ExpressionSpecification, GeoJSONSource, Map as EngineMap } from 'maplibre-gl';
import type { MapPicture } from '../map/map-picture.js';
import { isTiledSource, type EngineScene } from './engine-scene.js';
import { districtLayers, districtSource, fillLayer } from './map-style.js';
import { sceneFeatures } from './scene-features.js';
import type { TileArchive } from './tile-archive.lazy.js';
import type { TiledDistricts } from './tiled-districts.js';

/** An open PMTiles file and its layer of districts. */
export interface OpenTiles {
  readonly archive: TileArchive;
  readonly layer: string;
}

/** The districts on a map of the engine: their source, layers and feature states. */
export class DistrictLayer {
  readonly #map: EngineMap;
  readonly #tiles: OpenTiles | undefined;
  #source: EngineScene['source'] | undefined;
  #states = new Map<number | string, string>();

  constructor(map: EngineMap, tiles: OpenTiles | undefined) {
    this.#map = map;
    this.#tiles = tiles;
  }

  /** Adds the source and its layers. */
  add(scene: EngineScene, hasBasemap: boolean): void {
    const { source, palette } = scene;
    const layer = this.#tiles?.layer;
    if (isTiledSource(source)) this.#addTiles(source);
    else this.#map.addSource(districtSource, { type: 'geojson', data: featuresOf(source) });
    for (const each of districtLayers(palette, hasBasemap, layer)) this.#map.addLayer(each);
    this.#source = source;
    this.#hideOthers(source);
    this.colour(scene);
  }

  /** Replaces the shapes; false when they are unchanged. */
  replace({ source }: EngineScene): boolean {
    if (source === this.#source) return false;
    this.#source = source;
    if (!isTiledSource(source))
      void this.#map.getSource<GeoJSONSource>(districtSource)?.setData(featuresOf(source));
    this.#hideOthers(source);
    this.#map.removeFeatureState(this.#target());
    this.#states = new Map();
    return true;
  }

  /** Sets the colours, and outlines the selected and the hovered district. */
  colour({ source, colours, palette, hovered, selected }: EngineScene): void {
    const target = this.#target();
    colours.forEach((name, index) => {
      const id = isTiledSource(source) ? source.keys[index]! : index;
      const state = {
        colour: name === 'missing' ? null : palette.get(name),
        missing: name === 'missing',
        selected: index === selected,
        hovered: index === hovered,
      };
      const written = Object.values(state).join();
      if (id === '' || this.#states.get(id) === written) return;
      this.#states.set(id, written);
      this.#map.setFeatureState({ ...target, id }, state);
    });
  }

  /** Index of the district at a position on the map, in pixels; −1 for none. */
  at(x: number, y: number): number {
    const [feature] = this.#map.queryRenderedFeatures([x, y], { layers: [fillLayer] });
    return isTiledSource(this.#source!)
      ? this.#source.keys.indexOf(idText(feature?.id))
      : Number(feature?.id ?? -1);
  }

  /** The keys of the file that are on screen, and the bounds of the shown districts among them. */
  onScreen(): { readonly keys: ReadonlySet<string>; readonly bounds: Bounds | undefined } {
    const shownKeys = new Set(isTiledSource(this.#source!) ? this.#source.keys : []);
    const keys = new Set<string>();
    let bounds: Bounds | undefined;
    for (const { id, geometry } of this.#map.queryRenderedFeatures({ layers: [fillLayer] })) {
      keys.add(idText(id));
      if (!shownKeys.has(idText(id))) continue;
      for (const [x, y] of positionsIn(geometry))
        bounds = [
          Math.min(bounds?.[0] ?? Infinity, x),
          Math.min(bounds?.[1] ?? Infinity, y),
          Math.max(bounds?.[2] ?? -Infinity, x),
          Math.max(bounds?.[3] ?? -Infinity, y),
        ];
    }
    return { keys, bounds };
  }

  #addTiles({ property }: TiledDistricts): void {
    const { archive, layer } = this.#tiles!;
    const { tiles, minzoom, maxzoom, bounds } = archive;
    this.#map.addSource(districtSource, {
      type: 'vector',
      tiles: [tiles],
      minzoom,
      maxzoom,
      bounds,
      ...(property !== undefined && { promoteId: { [layer]: property } }),
    });
  }

  /** Hides districts of the plan that are not shown, such as those of other levels. */
  #hideOthers(source: EngineScene['source']): void {
    if (!isTiledSource(source)) return;
    const { property, others } = source;
    const key = ['to-string', property === undefined ? ['id'] : ['get', property]];
    const isShown = [
      '!',
      ['in', key, ['literal', [...others]]],
    ] as unknown as ExpressionSpecification;
    const isArea: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
    for (const { id } of districtLayers(new Map(), false, this.#tiles!.layer))
      if (!id.endsWith('-point'))
        this.#map.setFilter(id, id === fillLayer ? ['all', isArea, isShown] : isShown);
  }

  #target() {
    const sourceLayer = this.#tiles?.layer;
    return { source: districtSource, ...(sourceLayer !== undefined && { sourceLayer }) };
  }
}

export type Bounds = [west: number, south: number, east: number, north: number];

function featuresOf({ joined }: MapPicture) {
  return sceneFeatures(joined.map(({ shape }) => shape));
}

type Position = readonly [x: number, y: number];

/** The positions of an area; none for other geometries. */
function positionsIn(geometry: unknown): readonly Position[] {
  const { type, coordinates } = geometry as { type: string; coordinates: readonly unknown[] };
  if (type === 'Polygon') return coordinates.flat() as Position[];
  return type === 'MultiPolygon' ? (coordinates.flat(2) as Position[]) : [];
}

function idText(id: string | number | undefined): string {
  return id === undefined ? '' : String(id);
}
