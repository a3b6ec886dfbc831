import type { Map as EngineMap } from 'maplibre-gl';
import { pictureWidth, type Camera } from '../map/camera.js';
import { mismatch, type MapProblem } from '../shapes/map-problem.js';
import type { Basemap } from './basemap.js';
import { DistrictLayer, type OpenTiles } from './district-layer.js';
import { isTiledSource, type EngineScene } from './engine-scene.js';
import { fromEngineView, toEngineView } from './engine-camera.js';
import { firstRender, refusesWorkers } from './first-render.js';
import { hatch } from './hatch.js';
import { basemapSource, baseStyle, hatchImage, type RasterTiles } from './map-style.js';
import type { TiledDistricts } from './tiled-districts.js';

/** Maximum zoom level, at which a house fills the picture. */
const maxZoom = 18;

/** Padding around the districts of a PMTiles file, as a ratio of the width. */
const margin = 0.03;

export interface EngineEvents {
  readonly onMoveStart: () => void;
  readonly onMove: (camera: Camera) => void;
  readonly onMoveEnd: (camera: Camera) => void;
  /** The engine lost its graphics context and cannot continue. */
  readonly onLost: () => void;
  readonly onBasemapFailed: (reason: BasemapFailure) => void;
}

/** `unreadable`: no tiles at that URL. `vector`: vector tiles, which need a style. */
export type BasemapFailure = 'unreadable' | 'vector';

export interface EngineSettings {
  readonly basemap: Basemap | undefined;
  readonly workerSrc: string | undefined;
  /** Texts of the engine's own interface, by its keys. */
  readonly locale: Record<string, string>;
}

/** The package of the map engine could not be fetched. */
export class EngineNotLoadedError extends Error {
  override readonly name = 'EngineNotLoadedError';
}

/** A running map of the engine that shows a scene. */
export class RunningMap {
  readonly #map: EngineMap;
  readonly #districts: DistrictLayer;
  readonly #tiles: OpenTiles | undefined;
  readonly #width: () => number;
  #whole: Camera | undefined;
  /** The camera when the map last stopped. */
  #lastCamera!: Camera;
  #problems: readonly MapProblem[] = [];

  private constructor(map: EngineMap, container: HTMLElement, tiles: OpenTiles | undefined) {
    this.#map = map;
    this.#tiles = tiles;
    this.#districts = new DistrictLayer(map, tiles);
    this.#width = () => container.clientWidth || pictureWidth;
  }

  /**
   * Starts the engine and resolves when it has drawn. Rejects, and removes the map, without WebGL,
   * when the policy of the page refuses its worker, and when a file cannot be read.
   *
   * @throws {EngineNotLoadedError} when the package of the engine could not be fetched
   */
  static async start(
    container: HTMLElement,
    scene: EngineScene,
    { basemap, workerSrc, locale }: EngineSettings,
    events: EngineEvents,
  ): Promise<RunningMap> {
    if (refusesWorkers())
      throw new Error('the policy of the page refuses the worker of the engine');
    const { source, camera, palette } = scene;
    // The sources of a style may be PMTiles files.
    const mayUseArchives = isTiledSource(source) || (basemap && basemap.kind !== 'tiles');
    const [engine, archives] = await Promise.all([
      import('maplibre-gl'),
      mayUseArchives ? import('./tile-archive.lazy.js') : undefined,
    ]).catch((cause: unknown) => {
      throw new EngineNotLoadedError('the map engine could not be fetched', { cause });
    });
    const protocol = archives?.registerProtocol(engine);
    const open = (href: string) => archives!.openArchive(protocol!, href);
    const [tiles, background] = await Promise.all([
      isTiledSource(source) ? openTiles(open, source) : undefined,
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
      maxZoom,
      ...(camera ? toEngineView(camera, container.clientWidth) : {}),
      ...(tiles && { bounds: tiles.archive.bounds }),
    });
    const running = new RunningMap(map, container, tiles);
    try {
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      await firstRender(map, () => {
        map.addImage(hatchImage, hatch(palette));
        running.#districts.add(scene, basemap !== undefined);
      });
      if (isTiledSource(source)) await running.#findDistricts(source);
      running.#listen(events);
      return running;
    } catch (error) {
      map.remove();
      throw error;
    }
  }

  /** The camera now. */
  get camera(): Camera {
    return fromEngineView(this.#map, this.#width());
  }

  /** The camera that shows all districts of a PMTiles file. */
  get whole(): Camera | undefined {
    return this.#whole;
  }

  /** Mismatches between a PMTiles file and the districts. */
  get problems(): readonly MapProblem[] {
    return this.#problems;
  }

  /** Shows another scene. Colours change as feature states, without new data. */
  update(scene: EngineScene): void {
    const { source, camera } = scene;
    const hasNewShapes = this.#districts.replace(scene);
    this.#districts.colour(scene);
    if (!hasNewShapes) return;
    if (camera) this.#map.jumpTo(toEngineView(camera, this.#width()));
    if (isTiledSource(source)) void this.#fitToDistricts(source);
  }

  /** Index of the district at a position on the map, in pixels; −1 for none. */
  districtAt(x: number, y: number): number {
    return this.#districts.at(x, y);
  }

  /** Zooms by `factor` around the centre; 0 shows `whole`. */
  zoom(factor: number, whole: Camera | undefined): void {
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = isReduced ? 0 : 300;
    const zoom = this.#map.getZoom() + Math.log2(factor);
    const minimum = whole && toEngineView(whole, this.#width());
    if (minimum && (factor === 0 || zoom <= minimum.zoom))
      this.#map.easeTo({ ...minimum, duration });
    else if (factor !== 0) this.#map.easeTo({ zoom, duration });
  }

  /** Moves the map by pixels of the page. */
  drag(x: number, y: number): void {
    this.#map.panBy([-x, -y], { duration: 0 });
  }

  remove(): void {
    this.#map.remove();
  }

  /** Finds the districts of another scene: features are only known while they are on screen. */
  async #fitToDistricts(source: TiledDistricts): Promise<void> {
    const idle = this.#map.once('idle');
    this.#map.fitBounds(this.#tiles!.archive.bounds, { duration: 0 });
    this.#map.triggerRepaint();
    await idle;
    await this.#findDistricts(source);
  }

  /** Fits the map to the districts of the scene, and collects the mismatches. */
  async #findDistricts({ keys, others }: TiledDistricts): Promise<void> {
    const found = this.#districts.onScreen();
    if (found.bounds) {
      const idle = this.#map.once('idle');
      this.#map.fitBounds(found.bounds, { padding: this.#width() * margin, duration: 0 });
      this.#map.triggerRepaint();
      await idle;
    }
    this.#whole = this.camera;
    const planKeys = new Set([...keys, ...others, '']);
    const unmatched = [...found.keys].filter((key) => !planKeys.has(key));
    const missing = keys.filter((key) => !found.keys.has(key));
    this.#problems = [
      ...(unmatched.length > 0 ? [mismatch('no-district', unmatched)] : []),
      ...(missing.length > 0 ? [mismatch('no-feature', missing)] : []),
    ];
  }

  #listen({ onMoveStart, onMove, onMoveEnd, onLost, onBasemapFailed }: EngineEvents): void {
    this.#lastCamera = this.camera;
    this.#map.on('movestart', onMoveStart);
    this.#map.on('move', () => onMove(this.camera));
    this.#map.on('moveend', () => onMoveEnd((this.#lastCamera = this.camera)));
    // Keep the part of the world, not the scale, when the width changes.
    this.#map.on('resize', () => this.#map.jumpTo(toEngineView(this.#lastCamera, this.#width())));
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
    throw new Error(`${href} is a raster file or names no layer; boundaries need vector tiles`);
  return { archive, layer: name };
}

/** A raster PMTiles file as a basemap; undefined, after an event, for any other file. */
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
