import type { Map as EngineMap } from 'maplibre-gl';
import { pictureWidth, type Camera } from '../drawing/camera.js';
import { mapProblem, type MapProblem } from '../shapes/map-problem.js';
import type { Basemap } from './basemap.js';
import { DistrictLayer, type OpenTiles } from './district-layer.js';
import { isTiledGround, type EngineScene } from './engine-scene.js';
import { cameraOf, viewOf } from './engine-view.js';
import { firstDrawing, refusesWorkers } from './first-drawing.js';
import { hatch } from './hatch.js';
import { basemapSource, baseStyle, hatchImage, type RasterTiles } from './map-style.js';
import type { TiledDistricts } from './tiled-districts.js';

/** Closest zoom: a house fills the picture. */
const closest = 18;

/** Share of the map that stays free around districts from tiles. */
const margin = 0.03;

export interface EngineEvents {
  readonly onMoveStart: () => void;
  readonly onMove: (camera: Camera) => void;
  /** The map moved and stands still again. */
  readonly onCamera: (camera: Camera) => void;
  /** The engine lost its graphics; it cannot go on. */
  readonly onLost: () => void;
  readonly onBasemapFailed: (reason: BasemapFailure) => void;
}

/** `unreadable`: it does not answer, or not with tiles. `vector`: a file of shapes without a style. */
export type BasemapFailure = 'unreadable' | 'vector';

export interface EngineSettings {
  readonly basemap: Basemap | undefined;
  readonly workerSrc: string | undefined;
  /** Words of the engine's own interface. */
  readonly locale: Record<string, string>;
}

/** A map of the engine that shows a scene. */
export class RunningMap {
  readonly #map: EngineMap;
  readonly #districts: DistrictLayer;
  readonly #tiles: OpenTiles | undefined;
  readonly #width: () => number;
  #whole: Camera | undefined;
  /** What was shown when the map last stood still. */
  #seen!: Camera;
  #problems: readonly MapProblem[] = [];

  private constructor(map: EngineMap, container: HTMLElement, tiles: OpenTiles | undefined) {
    this.#map = map;
    this.#tiles = tiles;
    this.#districts = new DistrictLayer(map, tiles);
    this.#width = () => container.clientWidth || pictureWidth;
  }

  /**
   * Starts the engine and resolves when it has drawn. Rejects where it cannot: no WebGL, a page
   * policy that refuses its worker, an address that does not answer. Nothing is left behind then.
   */
  static async start(
    container: HTMLElement,
    scene: EngineScene,
    { basemap, workerSrc, locale }: EngineSettings,
    events: EngineEvents,
  ): Promise<RunningMap> {
    if (refusesWorkers())
      throw new Error('The policy of the page refuses the worker of the engine.');
    const { ground, camera, palette } = scene;
    // A style may name PMTiles files as its sources.
    const mayHaveArchives = isTiledGround(ground) || (basemap && basemap.kind !== 'tiles');
    const [engine, archives] = await Promise.all([
      import('maplibre-gl'),
      mayHaveArchives ? import('./tile-archive.js') : undefined,
    ]);
    const protocol = archives?.readsArchives(engine);
    const open = (href: string) => archives!.openArchive(protocol!, href);
    const [tiles, background] = await Promise.all([
      isTiledGround(ground) ? openTiles(open, ground) : undefined,
      basemap?.kind === 'archive' ? rasterOf(open, basemap.url, events) : undefined,
    ]);
    if (workerSrc) engine.setWorkerUrl(workerSrc);
    const map = new engine.Map({
      container,
      style:
        basemap?.kind === 'style'
          ? basemap.url
          : baseStyle(basemap?.kind === 'tiles' ? rasterTiles(basemap) : background),
      locale,
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      maxZoom: closest,
      ...(camera ? viewOf(camera, container.clientWidth) : {}),
      ...(tiles && { bounds: tiles.archive.bounds }),
    });
    const running = new RunningMap(map, container, tiles);
    try {
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      await firstDrawing(map, () => {
        map.addImage(hatchImage, hatch(palette));
        running.#districts.add(scene, basemap !== undefined);
      });
      if (isTiledGround(ground)) await running.#findDistricts(ground);
      running.#listen(events);
      return running;
    } catch (error) {
      map.remove();
      throw error;
    }
  }

  /** What the engine shows now. */
  get camera(): Camera {
    return cameraOf(this.#map, this.#width());
  }

  /** What shows all districts of a file of tiles. */
  get whole(): Camera | undefined {
    return this.#whole;
  }

  /** Which districts a file of tiles does not have, and what it has besides. */
  get problems(): readonly MapProblem[] {
    return this.#problems;
  }

  /** Shows another scene: new shapes as new data, new colours as new states. */
  update(scene: EngineScene): void {
    const { ground, camera } = scene;
    const isOther = this.#districts.replace(scene);
    this.#districts.colour(scene);
    if (!isOther) return;
    if (camera) this.#map.jumpTo(viewOf(camera, this.#width()));
    if (isTiledGround(ground)) void this.#turnTo(ground);
  }

  /** Index of the district drawn at a place on the map, in pixels; −1 for none. */
  districtAt(x: number, y: number): number {
    return this.#districts.at(x, y);
  }

  /** Comes closer by `factor` around the middle; 0 shows all of `whole`. */
  zoom(factor: number, whole: Camera | undefined): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = still ? 0 : 300;
    const zoom = this.#map.getZoom() + Math.log2(factor);
    const least = whole && viewOf(whole, this.#width());
    if (least && (factor === 0 || zoom <= least.zoom)) this.#map.easeTo({ ...least, duration });
    else if (factor !== 0) this.#map.easeTo({ zoom, duration });
  }

  /** Moves the map by pixels of the page, as if it was dragged. */
  drag(x: number, y: number): void {
    this.#map.panBy([-x, -y], { duration: 0 });
  }

  remove(): void {
    this.#map.remove();
  }

  /** Looks for other districts in all of the file. */
  async #turnTo(ground: TiledDistricts): Promise<void> {
    const idle = this.#map.once('idle');
    this.#map.fitBounds(this.#tiles!.archive.bounds, { duration: 0 });
    this.#map.triggerRepaint();
    await idle;
    await this.#findDistricts(ground);
  }

  /** Turns to the districts among all shapes of the file, and notes what is not there. */
  async #findDistricts({ keys, others }: TiledDistricts): Promise<void> {
    const found = this.#districts.onScreen();
    if (found.bounds) {
      const idle = this.#map.once('idle');
      this.#map.fitBounds(found.bounds, { padding: this.#width() * margin, duration: 0 });
      this.#map.triggerRepaint();
      await idle;
    }
    this.#whole = this.camera;
    const known = new Set([...keys, ...others, '']);
    const strangers = [...found.keys].filter((key) => !known.has(key));
    const without = keys.filter((key) => !found.keys.has(key));
    this.#problems = [
      ...(strangers.length > 0 ? [listed('no-district', strangers)] : []),
      ...(without.length > 0 ? [listed('no-feature', without)] : []),
    ];
  }

  #listen({ onMoveStart, onMove, onCamera, onLost, onBasemapFailed }: EngineEvents): void {
    this.#seen = this.camera;
    this.#map.on('movestart', onMoveStart);
    this.#map.on('move', () => onMove(this.camera));
    this.#map.on('moveend', () => onCamera((this.#seen = this.camera)));
    // In a box of another width the same part of the world is to be seen, not the same scale.
    this.#map.on('resize', () => this.#map.jumpTo(viewOf(this.#seen, this.#width())));
    this.#map.on('webglcontextlost', onLost);
    this.#map.on('error', (event) => {
      if ((event as { sourceId?: string }).sourceId === basemapSource)
        onBasemapFailed('unreadable');
    });
  }
}

type Open = (href: string) => Promise<OpenTiles['archive']>;

async function openTiles(open: Open, { href, layer }: TiledDistricts): Promise<OpenTiles> {
  const archive = await open(href);
  const name = layer ?? (await archive.firstLayer());
  if (archive.isRaster || name === undefined)
    throw new Error(`${href} holds pictures or names no layer; boundaries need vector tiles`);
  return { archive, layer: name };
}

/** A file of pictures as a background; undefined, and said, for what cannot be one. */
async function rasterOf(
  open: Open,
  href: string,
  { onBasemapFailed }: EngineEvents,
): Promise<RasterTiles | undefined> {
  const archive = await open(href).catch(() => undefined);
  if (archive?.isRaster) return archive;
  onBasemapFailed(archive ? 'vector' : 'unreadable');
  return undefined;
}

function rasterTiles({ url, maxZoom }: Extract<Basemap, { kind: 'tiles' }>): RasterTiles {
  return { tiles: url, maxzoom: maxZoom };
}

/** Most names listed in one problem. */
const listedNames = 10;

function listed(code: 'no-district' | 'no-feature', names: readonly string[]): MapProblem {
  return mapProblem(code, names.slice(0, listedNames), names.length);
}
