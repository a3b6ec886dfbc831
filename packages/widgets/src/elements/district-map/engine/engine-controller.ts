import type { Boundary, District } from '@machiplan/schema';
import { html, nothing, type ReactiveController } from 'lit';
import { drawingTransform, wholeOf, type Camera } from '../drawing/camera.js';
import type { MapHost, MapState } from '../map-state.js';
import { memoize } from '../../../platform/memoize.js';
import type { MapProblem } from '../shapes/map-problem.js';
import { colourOf } from '../views/colours.js';
import { messagesIn } from '@machiplan/sdk/internal';
import type { Attribution } from '../render-about.js';
import { mapToolsMessages } from '../toolbar/map-tools.messages.js';
import { basemapFor, type BasemapChoice } from './basemap.js';
import { engineStyles } from './engine.styles.js';
import { isTiledGround, paletteOf, sceneColours, type EngineScene } from './engine-scene.js';
import type { BasemapFailure, RunningMap } from './running-map.js';
import { tiledDistricts } from './tiled-districts.js';

type EngineStatus = 'off' | 'loading' | 'on' | 'refused';

/**
 * Brings the map engine into the picture and takes it out again. The SVG stays until the engine has
 * drawn the same, and comes back when the engine fails: the reader sees a map all the time.
 */
export class EngineController implements ReactiveController {
  readonly #host: MapHost;
  #status: EngineStatus = 'off';
  #map: RunningMap | undefined;
  #isMoving = false;
  #basemapFailure: BasemapFailure | undefined;
  /** Address of the file of tiles in use. */
  #file: string | undefined;
  /** Counts starts, so that one that was given up does not come back. */
  #attempt = 0;

  readonly #tiled = memoize(tiledDistricts);

  constructor(host: MapHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#status === 'on';
  }

  get isRefused(): boolean {
    return this.#status === 'refused';
  }

  get basemapFailure(): BasemapFailure | undefined {
    return this.#basemapFailure;
  }

  /** The boundary that is in a file of tiles: only the engine can draw it. */
  get tiledBoundary(): Boundary | undefined {
    return this.#host.stage?.tiledBoundary;
  }

  /** That boundary while it is drawn. */
  get drawnBoundary(): Boundary | undefined {
    return this.isOn ? this.tiledBoundary : undefined;
  }

  /** Where a map of a file of tiles looks, and what shows all of it; undefined for other maps. */
  get cameras(): { readonly now: Camera; readonly whole: Camera } | undefined {
    const map = this.drawnBoundary && this.#map;
    return map && { now: map.camera, whole: map.whole ?? map.camera };
  }

  /** What does not match between the file of tiles and the districts. */
  get problems(): readonly MapProblem[] {
    return this.drawnBoundary ? this.#map!.problems : [];
  }

  /** Words of the basemap while it is shown. */
  get attribution(): Attribution | undefined {
    return this.isOn ? this.#basemap()?.attribution : undefined;
  }

  /** Whether the engine should come without being asked for: the page configured what needs it. */
  get isWanted(): boolean {
    // Neither for an element that was removed, nor while it shows something else than a map.
    if (this.#status !== 'off' || !this.#host.isConnected || !this.#host.canvas) return false;
    const isConfigured = this.tiledBoundary !== undefined || this.#basemap() !== undefined;
    return isConfigured && this.#scene() !== undefined;
  }

  hostUpdated(): void {
    if (this.#status === 'off' || this.#status === 'refused') return;
    const scene = this.#scene();
    if (!scene || fileOf(scene) !== this.#file) this.stop();
    else if (this.isOn) this.#map!.update(scene);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Resolves when the engine has drawn, or is known not to. Never rejects. */
  async start(): Promise<void> {
    if (this.#status !== 'off') return;
    const attempt = (this.#attempt += 1);
    this.#file = fileOf(this.#scene());
    this.#set('loading');
    await this.#host.updateComplete;
    if (attempt !== this.#attempt) return;
    const container = this.#host.renderRoot.querySelector<HTMLElement>('.engine-map');
    const scene = this.#scene();
    if (!container || !scene) return this.#set('off');
    putFirst(this.#host.renderRoot);
    try {
      const { RunningMap } = await import('./running-map.js');
      const map = await RunningMap.start(
        container,
        scene,
        {
          basemap: this.#basemap()?.basemap,
          workerSrc: this.#host.workerSrc,
          locale: localeFor(this.#host.stage?.words.language ?? 'ja'),
        },
        {
          onMoveStart: () => this.#move(true),
          onMove: (camera) => this.#follow(camera),
          onCamera: (camera) => {
            this.#isMoving = false;
            // What stands in for a file of tiles is no place in the world.
            if (this.tiledBoundary) this.#host.requestUpdate();
            else this.#host.choose({ camera });
          },
          onLost: () => this.#refuse(new Error('the graphics context was lost')),
          onBasemapFailed: (reason) => {
            this.#basemapFailure = reason;
            this.#host.requestUpdate();
          },
        },
      );
      if (attempt !== this.#attempt) return map.remove();
      this.#map = map;
      this.#set('on');
    } catch (error) {
      if (attempt === this.#attempt) this.#refuse(error);
    }
  }

  /** Takes the engine out; the SVG shows the same part of the world. */
  stop(): void {
    if (this.#status === 'off' || this.#status === 'refused') return;
    this.#attempt += 1;
    this.#map?.remove();
    this.#map = undefined;
    this.#isMoving = false;
    this.#set('off');
  }

  /** Comes closer by `factor`; 0 shows all. */
  zoom(factor: number): void {
    const { picture } = this.#host.stage ?? {};
    const whole = this.cameras?.whole ?? (picture && wholeOf(picture.frame));
    this.#map?.zoom(factor, whole);
  }

  /** Moves the map by pixels of the page. */
  drag(x: number, y: number): void {
    this.#map?.drag(x, y);
  }

  /** The district that a file of tiles has at a place of the page. */
  districtAt({ clientX, clientY }: MouseEvent): District | undefined {
    const box = this.#host.renderRoot.querySelector('.engine-map')?.getBoundingClientRect();
    if (!box || !this.drawnBoundary) return undefined;
    const index = this.#map!.districtAt(clientX - box.left, clientY - box.top);
    return this.#host.stage?.view.districts[index];
  }

  /** The box the engine draws in, under the picture's names. */
  render() {
    const isThere = this.#status === 'loading' || this.isOn;
    if (!isThere) return nothing;
    const moving = this.#isMoving ? 'moving' : '';
    // The engine puts classes of its own on the inner box.
    return html`<div class="engine ${this.isOn ? 'on' : ''} ${moving}">
      <div class="engine-map"></div>
    </div>`;
  }

  #scene(): EngineScene | undefined {
    const { stage } = this.#host;
    if (!stage) return undefined;
    const found = stage.tiledBoundary ? this.#tiledScene(stage) : pictureScene(stage);
    if (!found) return undefined;
    const palette = paletteOf(this.#host.renderRoot, [...sceneColours, ...found.colours]);
    return { ...found, palette };
  }

  #tiledScene({ plan, view, tiledBoundary, base, pointed, selected }: MapState): Drawn | undefined {
    const ground = this.#tiled(plan, view.districts, tiledBoundary!, base);
    if (!ground) return undefined;
    return {
      ground,
      camera: undefined,
      colours: view.districts.map((_, position) => colourOf(view, position)),
      hovered: pointed ? view.districts.indexOf(pointed) : -1,
      selected: selected ? view.districts.indexOf(selected) : -1,
    };
  }

  #basemap(): BasemapChoice | undefined {
    const { basemap, basemapAttribution, baseURI } = this.#host;
    return basemapFor(basemap, basemapAttribution, baseURI);
  }

  /** A second map moves along at once; the element is drawn again only when the map stands still. */
  #follow(camera: Camera): void {
    const { picture, compared, tiledBoundary } = this.#host.stage ?? {};
    if (!picture || !compared || tiledBoundary) return;
    const transform = drawingTransform(camera, picture.frame);
    for (const drawing of this.#host.renderRoot.querySelectorAll('.picture .drawing'))
      drawing.setAttribute('transform', transform);
  }

  #refuse(reason: unknown): void {
    console.info('Machiplan: the map stays as it is, without the map engine.', reason);
    this.#map?.remove();
    this.#map = undefined;
    this.#isMoving = false;
    this.#set('refused');
  }

  #move(isMoving: boolean): void {
    this.#isMoving = isMoving;
    this.#host.requestUpdate();
  }

  #set(status: EngineStatus): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

type Drawn = Omit<EngineScene, 'palette'>;

function pictureScene({
  picture,
  camera,
  colours,
  pointed,
  selected,
}: MapState): Drawn | undefined {
  if (!picture || !camera || picture.kind === 'tiles') return undefined;
  const indexOf = (district: District | undefined) =>
    district ? picture.placed.findIndex((each) => each.district === district) : -1;
  return {
    ground: picture,
    camera,
    colours,
    hovered: indexOf(pointed),
    selected: indexOf(selected),
  };
}

function fileOf(scene: EngineScene | undefined): string | undefined {
  const ground = scene?.ground;
  return ground && isTiledGround(ground)
    ? [ground.href, ground.layer, ground.property].join(' ')
    : undefined;
}

/** The engine's rules come before the element's own, which are to win. */
function putFirst(root: DocumentFragment | HTMLElement): void {
  const { styleSheet } = engineStyles;
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [styleSheet, ...root.adoptedStyleSheets];
}

function localeFor(language: string): Record<string, string> {
  const messages = messagesIn(mapToolsMessages, language);
  return {
    'Map.Title': messages.engineTitle,
    'CooperativeGesturesHandler.WindowsHelpText': messages.gestureCtrl,
    'CooperativeGesturesHandler.MacHelpText': messages.gestureCommand,
    'CooperativeGesturesHandler.MobileHelpText': messages.gestureFingers,
  };
}
