import type { Boundary, District } from '@machiplan/schema';
import { html, nothing, type ReactiveController } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { MapModel } from '../district-map-model.js';
import { drawingTransform, fitCamera, type Camera } from '../map/camera.js';
import type { BasemapAttribution } from './basemap-attribution.js';
import type { MapContext } from '../map-context.js';
import type { MapProblem } from '../shapes/map-problem.js';
import { mapToolbarMessages } from '../toolbar/map-toolbar.messages.js';
import { basemapFor, type BasemapChoice } from './basemap.js';
import { engineStyles } from './engine.styles.js';
import { SceneBuilder, sourceKey, type EngineScene } from './engine-scene.js';
import type * as engineModule from './running-map.lazy.js';
import type { BasemapFailure, EngineEvents, RunningMap } from './running-map.lazy.js';

/** `refused`: the browser or the page does not allow the engine. `failed`: it was not fetched. */
type EngineStatus = 'off' | 'loading' | 'on' | 'refused' | 'failed';

/**
 * Starts and stops the map engine. The SVG stays until the engine has drawn the same scene, and
 * returns when the engine fails, so that a map is visible at all times.
 */
export class EngineController implements ReactiveController {
  readonly #context: MapContext;
  readonly #module: LazyModule<typeof engineModule>;
  readonly #scenes = new SceneBuilder();
  #status: EngineStatus = 'off';
  #map: RunningMap | undefined;
  #isMoving = false;
  #basemapFailure: BasemapFailure | undefined;
  /** The PMTiles file in use. */
  #source: string | undefined;
  /** Number of starts; a start that is not the latest is abandoned. */
  #attempt = 0;

  constructor(context: MapContext) {
    const { element } = context;
    this.#context = context;
    this.#module = new LazyModule(element, () => import('./running-map.lazy.js'));
    element.addController(this);
  }

  get isOn(): boolean {
    return this.#status === 'on';
  }

  /** True if the last start failed; the SVG is the map then. */
  get hasStopped(): boolean {
    return this.#status === 'refused' || this.#status === 'failed';
  }

  /** True if another start can succeed, because only the code of the engine was missing. */
  get canRetry(): boolean {
    return this.#status === 'failed';
  }

  get basemapFailure(): BasemapFailure | undefined {
    return this.#basemapFailure;
  }

  /** The boundary in a PMTiles file, which only the engine can draw. */
  get tiledBoundary(): Boundary | undefined {
    return this.#context.model()?.tiledBoundary;
  }

  /** The boundary in a PMTiles file while the engine draws it. */
  get drawnBoundary(): Boundary | undefined {
    return this.isOn ? this.tiledBoundary : undefined;
  }

  /** The current camera and that of the whole map, over PMTiles; undefined for other maps. */
  get cameras(): { readonly now: Camera; readonly whole: Camera } | undefined {
    const map = this.drawnBoundary && this.#map;
    return map && { now: map.camera, whole: map.whole ?? map.camera };
  }

  /** Mismatches between the PMTiles file and the districts. */
  get problems(): readonly MapProblem[] {
    return this.drawnBoundary ? this.#map!.problems : [];
  }

  /** Attribution of the basemap while it is visible. */
  get attribution(): BasemapAttribution | undefined {
    return this.isOn ? this.#basemap()?.attribution : undefined;
  }

  /** True to start without a request of the reader, because the author configured it. */
  get isWanted(): boolean {
    const { isConnected, renderRoot } = this.#context.element;
    if (this.#status !== 'off' || !isConnected || !renderRoot.querySelector('.canvas'))
      return false;
    const isConfigured = this.tiledBoundary !== undefined || this.#basemap() !== undefined;
    return isConfigured && this.#scene() !== undefined;
  }

  hostUpdated(): void {
    if (this.#status !== 'loading' && !this.isOn) return;
    const scene = this.#scene();
    if (!scene || sourceKey(scene) !== this.#source) this.stop();
    else if (this.isOn) this.#map!.update(scene);
  }

  hostConnected(): void {
    this.#context.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Starts the engine, or tries again. Resolves when it has drawn or failed; never rejects. */
  async start(): Promise<void> {
    if (this.#status !== 'off' && !this.canRetry) return;
    const { element } = this.#context;
    const attempt = (this.#attempt += 1);
    this.#source = sourceKey(this.#scene());
    this.#set('loading');
    const [module] = await Promise.all([this.#fetch(), element.updateComplete]);
    if (attempt !== this.#attempt) return;
    if (!module) return this.#set('failed');
    const container = element.renderRoot.querySelector<HTMLElement>('.engine-map');
    const scene = this.#scene();
    if (!container || !scene) return this.#set('off');
    adoptFirst(element.renderRoot);
    try {
      const settings = {
        basemap: this.#basemap()?.basemap,
        workerSrc: this.#context.model()?.options.workerSrc,
        locale: engineTexts(this.#context.model()?.locale.language ?? 'ja'),
      };
      const map = await module.RunningMap.start(container, scene, settings, this.#events());
      if (attempt !== this.#attempt) return map.remove();
      this.#map = map;
      this.#set('on');
    } catch (error) {
      if (attempt !== this.#attempt) return;
      this.#giveUp(error instanceof module.EngineNotLoadedError ? 'failed' : 'refused', error);
    }
  }

  /** Stops the engine; the SVG shows the same part of the world. */
  stop(): void {
    if (this.#status !== 'loading' && !this.isOn) return;
    this.#attempt += 1;
    this.#remove();
    this.#set('off');
  }

  /** Zooms by `factor`; 0 shows the whole map. */
  zoom(factor: number): void {
    const picture = this.#context.model()?.picture;
    const whole = this.cameras?.whole ?? (picture && fitCamera(picture.frame));
    this.#map?.zoom(factor, whole);
  }

  /** Moves the map by pixels of the page. */
  drag(x: number, y: number): void {
    this.#map?.drag(x, y);
  }

  /** The district of the PMTiles file at a position of the page. */
  districtAt({ clientX, clientY }: MouseEvent): District | undefined {
    const { element, model } = this.#context;
    const box = element.renderRoot.querySelector('.engine-map')?.getBoundingClientRect();
    if (!box || !this.drawnBoundary) return undefined;
    const index = this.#map!.districtAt(clientX - box.left, clientY - box.top);
    return model()?.layer.districts[index];
  }

  /** The container of the engine, under the names of the picture. */
  render() {
    if (this.#status !== 'loading' && !this.isOn) return nothing;
    const moving = this.#isMoving ? 'moving' : '';
    // The engine sets classes on the inner box.
    return html`<div class="engine ${this.isOn ? 'on' : ''} ${moving}">
      <div class="engine-map"></div>
    </div>`;
  }

  async #fetch() {
    await (this.#module.hasFailed ? this.#module.retry() : this.#module.load());
    return this.#module.value;
  }

  #events(): EngineEvents {
    const { element, dispatch } = this.#context;
    return {
      onMoveStart: () => this.#setMoving(true),
      onMove: (camera) => this.#moveSecondMap(camera),
      onMoveEnd: (camera) => {
        this.#setMoving(false);
        // Over PMTiles the picture is a fallback without geographic positions.
        if (!this.tiledBoundary) dispatch({ type: 'move-camera', camera });
      },
      onLost: () => this.#giveUp('refused', new Error('the graphics context was lost')),
      onBasemapFailed: (reason) => {
        this.#basemapFailure = reason;
        if (reason === 'vector')
          console.warn(
            'Machiplan: the basemap file holds vector tiles. Set `basemap` to the URL of a MapLibre style that draws them.',
          );
        element.requestUpdate();
      },
    };
  }

  #scene(): EngineScene | undefined {
    const model = this.#context.model();
    return model && this.#scenes.sceneOf(model, this.#context.element.renderRoot);
  }

  #basemap(): BasemapChoice | undefined {
    const { basemap, basemapAttribution } = this.#context.model()?.options ?? {};
    return basemapFor(basemap, basemapAttribution, this.#context.element.baseURI);
  }

  /** Moves the second map with the first at once; the element updates when the map stops. */
  #moveSecondMap(camera: Camera): void {
    const { picture, compared, tiledBoundary }: Partial<MapModel> = this.#context.model() ?? {};
    if (!picture || !compared || tiledBoundary) return;
    const transform = drawingTransform(camera, picture.frame);
    for (const drawing of this.#context.element.renderRoot.querySelectorAll('.picture .drawing'))
      drawing.setAttribute('transform', transform);
  }

  #giveUp(status: 'refused' | 'failed', reason: unknown): void {
    console.info('Machiplan: shows the drawing without the map engine.', reason);
    this.#remove();
    this.#set(status);
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = undefined;
    this.#isMoving = false;
  }

  #setMoving(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.#context.element.requestUpdate();
  }

  #set(status: EngineStatus): void {
    this.#status = status;
    this.#context.element.requestUpdate();
  }
}

/** Adds the engine's rules before those of the element, which override them. */
function adoptFirst(root: DocumentFragment | HTMLElement): void {
  const { styleSheet } = engineStyles;
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [styleSheet, ...root.adoptedStyleSheets];
}

/** Texts of the engine's own interface, by its keys. */
function engineTexts(language: string): Record<string, string> {
  const messages = messagesIn(mapToolbarMessages, language);
  return {
    'Map.Title': messages.engineTitle,
    'CooperativeGesturesHandler.WindowsHelpText': messages.gestureCtrl,
    'CooperativeGesturesHandler.MacHelpText': messages.gestureCommand,
    'CooperativeGesturesHandler.MobileHelpText': messages.gestureFingers,
  };
}
