import type { GeoJSONSource, Map as EngineMap } from 'maplibre-gl';
import { pictureWidth, type Camera } from '../drawing/camera.js';
import { latitudeOf, longitudeOf, worldX, worldY } from '../shapes/mercator.js';
import type { Basemap } from './basemap.js';
import type { EngineScene } from './engine-scene.js';
import {
  basemapSource,
  baseStyle,
  districtLayers,
  districtSource,
  hatchImage,
} from './map-style.js';
import { sceneFeatures } from './scene-features.js';

/** Longest wait for the engine to draw, in milliseconds: then the SVG stays. */
const patience = 15_000;

/** How long a basemap may keep the finished districts waiting, in milliseconds. */
const basemapPatience = 2000;

/** Pixels of the whole world at zoom 0, as the engine counts. */
const worldPixels = 512;

/** Closest zoom: a house fills the picture. */
const closest = 18;

export interface EngineEvents {
  readonly onMoveStart: () => void;
  /** The reader moved the map. */
  readonly onCamera: (camera: Camera) => void;
  /** The engine lost its graphics; it cannot go on. */
  readonly onLost: () => void;
  readonly onBasemapFailed: () => void;
}

export interface EngineSettings {
  readonly basemap: Basemap | undefined;
  readonly workerSrc: string | undefined;
  /** Words of the engine's own interface. */
  readonly locale: Record<string, string>;
}

/** A map of the engine that shows a scene. */
export class RunningMap {
  readonly #map: EngineMap;
  readonly #width: () => number;
  #scene: EngineScene | undefined;
  #states: readonly string[] = [];

  private constructor(map: EngineMap, container: HTMLElement) {
    this.#map = map;
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
    const { Map, setWorkerUrl } = await import('maplibre-gl');
    if (workerSrc) setWorkerUrl(workerSrc);
    const map = new Map({
      container,
      style: baseStyle(basemap),
      locale,
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      maxZoom: closest,
      ...viewOf(scene.camera, container.clientWidth),
    });
    const running = new RunningMap(map, container);
    try {
      map.touchZoomRotate.disableRotation();
      map.keyboard.disableRotation();
      await drawn(map, () => running.#add(scene, basemap !== undefined));
      running.#listen(events);
      return running;
    } catch (error) {
      map.remove();
      throw error;
    }
  }

  /** Shows another scene: new shapes as new data, new colours as new states. */
  update(scene: EngineScene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (before?.picture !== scene.picture) {
      void this.#map.getSource<GeoJSONSource>(districtSource)?.setData(featuresOf(scene));
      this.#map.removeFeatureState({ source: districtSource });
      this.#states = [];
      if (before) this.#map.jumpTo(viewOf(scene.camera, this.#width()));
    }
    const states = scene.colours.map((name, index) => {
      const mark = index === scene.selected ? 's' : index === scene.hovered ? 'h' : '';
      return `${scene.palette.get(name)} ${name} ${mark}`;
    });
    states.forEach((state, id) => {
      if (state === this.#states[id]) return;
      const name = scene.colours[id]!;
      this.#map.setFeatureState(
        { source: districtSource, id },
        {
          colour: name === 'missing' ? null : scene.palette.get(name),
          missing: name === 'missing',
          selected: id === scene.selected,
          hovered: id === scene.hovered,
        },
      );
    });
    this.#states = states;
  }

  /** Comes closer by `factor` around the middle; 0 shows all of `whole`. */
  zoom(factor: number, whole: Camera): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const duration = still ? 0 : 300;
    const least = viewOf(whole, this.#width());
    const zoom = this.#map.getZoom() + Math.log2(factor);
    if (factor === 0 || zoom <= least.zoom) this.#map.easeTo({ ...least, duration });
    else this.#map.easeTo({ zoom, duration });
  }

  remove(): void {
    this.#map.remove();
  }

  #add(scene: EngineScene, hasBasemap: boolean): void {
    this.#map.addImage(hatchImage, hatch(scene));
    this.#map.addSource(districtSource, { type: 'geojson', data: featuresOf(scene) });
    for (const layer of districtLayers(scene.palette, hasBasemap)) this.#map.addLayer(layer);
    this.#scene = scene;
    this.update({ ...scene });
  }

  #listen({ onMoveStart, onCamera, onLost, onBasemapFailed }: EngineEvents): void {
    this.#map.on('movestart', onMoveStart);
    this.#map.on('moveend', () => onCamera(this.#camera()));
    this.#map.on('webglcontextlost', onLost);
    this.#map.on('error', (event) => {
      if ((event as { sourceId?: string }).sourceId === basemapSource) onBasemapFailed();
    });
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    const pixels = worldPixels * 2 ** this.#map.getZoom();
    const width = this.#width();
    const height = (width * 3) / 4;
    return {
      left: worldX(lng) - width / 2 / pixels,
      top: worldY(lat) - height / 2 / pixels,
      scale: (pixels * pictureWidth) / width,
    };
  }
}

function featuresOf({ picture }: EngineScene) {
  return sceneFeatures(picture.placed.map(({ shape }) => shape));
}

/** The same part of the world as the camera sees, in the engine's terms. */
function viewOf({ left, top, scale }: Camera, width: number) {
  const pixels = (scale * width) / pictureWidth;
  return {
    center: [
      longitudeOf(left + width / 2 / pixels),
      latitudeOf(top + (width * 3) / 8 / pixels),
    ] as [number, number],
    zoom: Math.log2(pixels / worldPixels),
  };
}

/** Resolves when the districts are drawn; rejects for whatever will keep them from it. */
function drawn(map: EngineMap, add: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error('the map engine did not draw')), patience);
    const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
      if (/^(worker|child|script)-src|^require-trusted/.test(effectiveDirective))
        settle(new Error(`refused by the page's policy: ${effectiveDirective} ${blockedURI}`));
    };
    const settle = (error?: Error) => {
      clearTimeout(timer);
      document.removeEventListener('securitypolicyviolation', onViolation);
      if (error) reject(error);
      else resolve();
    };
    document.addEventListener('securitypolicyviolation', onViolation);
    map.once('webglcontextlost', () => settle(new Error('no graphics')));
    map.once('style.load', () => {
      try {
        add();
      } catch (error) {
        return settle(error as Error);
      }
      map.on('sourcedata', ({ sourceId }) => {
        if (sourceId !== districtSource || !map.isSourceLoaded(districtSource)) return;
        const last = setTimeout(() => settle(), basemapPatience);
        void map.once('idle', () => {
          clearTimeout(last);
          settle();
        });
      });
    });
    // A style that does not load never gets further; a tile that does not load is no reason.
    map.on('error', (event) => {
      if (!map.isStyleLoaded() && !('sourceId' in event)) settle(new Error(event.error.message));
    });
  });
}

/** The pattern of missing values, as an image of one tile of it. */
function hatch({ palette }: EngineScene): ImageData {
  const size = 8;
  const image = new ImageData(size, size);
  const ground = channels(palette.get('hatch-ground'));
  const line = channels(palette.get('hatch-line'));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1)
      image.data.set((x + y) % size < 2 ? line : ground, (y * size + x) * 4);
  return image;
}

function channels(colour = 'rgb(128, 128, 128)'): number[] {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  return [numbers[0] ?? 128, numbers[1] ?? 128, numbers[2] ?? 128, (numbers[3] ?? 1) * 255];
}

/**
 * Whether the page wants addresses of scripts as Trusted Types, which the engine does not make: it
 * would throw where nobody can catch it. Asked with an address that no worker can start from; a page
 * that refuses says so by a TypeError, before the address is looked at.
 */
function refusesWorkers(): boolean {
  try {
    new Worker('http://').terminate();
    return false;
  } catch (error) {
    return error instanceof TypeError;
  }
}
