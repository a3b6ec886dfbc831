import { html, nothing, type ReactiveController } from 'lit';
import { wholeOf } from '../drawing/camera.js';
import type { MapHost } from '../map-stage.js';
import { messagesIn } from '../../messages/message-table.js';
import type { Attribution } from '../render-about.js';
import { mapToolsMessages } from '../tools/map-tools-messages.js';
import { basemapFor, type BasemapChoice } from './basemap.js';
import { engineStyles } from './engine.styles.js';
import { paletteOf, sceneColours, type EngineScene } from './engine-scene.js';
import type { RunningMap } from './running-map.js';

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
  #hasBasemapFailed = false;
  /** Counts starts, so that one that was given up does not come back. */
  #attempt = 0;

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

  get hasBasemapFailed(): boolean {
    return this.#hasBasemapFailed;
  }

  /** Words of the basemap while it is shown. */
  get attribution(): Attribution | undefined {
    return this.isOn ? this.#basemap()?.attribution : undefined;
  }

  /** Whether the engine should come without being asked for: the page configured a basemap. */
  get isWanted(): boolean {
    return this.#status === 'off' && this.#scene() !== undefined && this.#basemap() !== undefined;
  }

  hostUpdated(): void {
    const scene = this.#scene();
    if (!scene) this.stop();
    else if (this.isOn) this.#map!.update(scene);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Resolves when the engine has drawn, or is known not to. Never rejects. */
  async start(): Promise<void> {
    if (this.#status !== 'off') return;
    const attempt = (this.#attempt += 1);
    this.#set('loading');
    await this.#host.updateComplete;
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
          onCamera: (camera) => {
            this.#isMoving = false;
            this.#host.choose({ camera });
          },
          onLost: () => this.#refuse(new Error('the graphics context was lost')),
          onBasemapFailed: () => {
            this.#hasBasemapFailed = true;
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
    if (picture) this.#map?.zoom(factor, wholeOf(picture.frame));
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
    const { picture, camera, colours, pointed, selected } = stage ?? {};
    if (!picture || !camera || !colours || picture.kind === 'tiles') return undefined;
    const indexOf = (district: typeof pointed) =>
      district ? picture.placed.findIndex((each) => each.district === district) : -1;
    return {
      picture,
      camera,
      colours,
      palette: paletteOf(this.#host.renderRoot, [...sceneColours, ...colours]),
      hovered: indexOf(pointed),
      selected: indexOf(selected),
    };
  }

  #basemap(): BasemapChoice | undefined {
    const { basemap, basemapAttribution, baseURI } = this.#host;
    return basemapFor(basemap, basemapAttribution, baseURI);
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
