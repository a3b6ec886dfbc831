import type { District } from '@machiplan/schema';
import { html, nothing, type ReactiveController } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
import { wholeOf, worldAt, zoomed } from '../drawing/camera.js';
import { EngineController } from '../engine/engine-controller.js';
import { countChoice } from '../figures/subject.js';
import type { MapHost, MapState } from '../map-state.js';
import { memoize } from '../../../platform/memoize.js';
import type { PictureExtras, PlaceMark } from '../render-picture.js';
import { labelsOn, namesAtPoints } from './labels-on.js';
import { locatedDistrict } from './located-district.js';
import { mapToolsMessages, type ToolsMessages } from './map-tools.messages.js';
import { mapToolsStyles } from './map-tools.styles.js';
import { MapPointer } from './map-pointer.js';
import { placeMarks } from './place-marks.js';
import { renderControls, renderTimes, type ControlActions } from './render-controls.js';
import { renderPanel } from './render-panel.js';
import { renderProblems } from './render-problems.js';
import { renderExportMenu } from './render-export-menu.js';
import { isMotionAllowed, TimePlayer } from './time-player.js';

/** Size of the names on the map, in pixels on the page. */
const labelPixels = 13;

const noPlaces: readonly PlaceMark[] = [];

/** How much one step of zoom enlarges. */
export const zoomStep = 2;

/**
 * What stands around the map and the list: choices, names, years, panel, zoom, what can be taken
 * away. It is fetched after the map is drawn; the map and the list work without it.
 */
export class MapTools implements ReactiveController {
  readonly engine: EngineController;
  readonly pointer: MapPointer;
  readonly #host: MapHost;
  readonly #exportMenu: ExportMenu;
  readonly #player: TimePlayer;
  readonly #labels = memoize(labelsOn);
  readonly #places = memoize(placeMarks);
  readonly #named = memoize(namesAtPoints);
  #message: keyof ToolsMessages | undefined;
  #located: District | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    this.#exportMenu = new ExportMenu(host);
    this.#player = new TimePlayer(host);
    this.engine = new EngineController(host);
    this.pointer = new MapPointer(host, this.engine, (factor) => this.zoom(factor));
    host.addController(this);
    adoptStyles(host.renderRoot, exportMenuStyles);
    adoptStyles(host.renderRoot, mapToolsStyles);
  }

  hostUpdated(): void {
    // A basemap is what the page asked for: the reader need not ask for it again.
    if (this.engine.isWanted) queueMicrotask(() => void this.engine.start());
  }

  /** Names and facilities for the maps. Over a file of tiles, at the positions the plan gives. */
  extras({ picture, camera, words, unit, plan, view }: MapState): PictureExtras | undefined {
    const { cameras } = this.engine;
    const now = cameras?.now ?? camera;
    if (!picture || !now) return undefined;
    const labelSize = labelPixels * unit;
    const isGeography = cameras !== undefined || picture.kind !== 'tiles';
    const places =
      this.#host.facilities && isGeography
        ? this.#places(plan, view.districts, now, words)
        : noPlaces;
    const labelled = cameras ? this.#named(view.districts) : picture;
    return {
      labelSize,
      places,
      labels: this.#labels(labelled, now, labelSize, words.text, places),
    };
  }

  renderControls({ view, words }: MapState) {
    return renderControls(view, words, this.#messages(words.language), this.#actions(view));
  }

  renderTimes({ view, words }: MapState) {
    const { isPlaying } = this.#player;
    const messages = this.#messages(words.language);
    return renderTimes(view, words, messages, isPlaying, isMotionAllowed(), this.#actions(view));
  }

  renderPanel({ view, words, reader, pointed, selected, base }: MapState) {
    const district = pointed ?? selected;
    const isSelected = district !== undefined && district === selected;
    const messages = this.#messages(words.language);
    return renderPanel(
      { view, words, messages, reader, district, isSelected, base },
      (inside) => this.#host.choose({ within: inside.id }),
      () => this.#host.select(undefined),
    );
  }

  /** Buttons and messages that lie on the picture. */
  renderOverlay({ picture, camera, words }: MapState) {
    const messages = this.#messages(words.language);
    const button = (label: string, sign: string, factor: number, isDisabled = false) =>
      html`<button
        class="plain"
        type="button"
        aria-label=${label}
        title=${label}
        ?disabled=${isDisabled}
        @click=${() => void this.zoom(factor)}
      >
        ${sign}
      </button>`;
    const { cameras } = this.engine;
    const whole = cameras?.whole ?? (picture && wholeOf(picture.frame));
    const now = cameras?.now ?? camera;
    const isWhole = !whole || !now || now.scale <= whole.scale * 1.01;
    return html`${
        !cameras && (!picture || picture.kind === 'tiles')
          ? nothing
          : html`<div class="zoom">
              ${button(messages.zoomIn, '+', zoomStep)}
              ${button(messages.zoomOut, '−', 1 / zoomStep, isWhole)}
              ${isWhole ? nothing : button(messages.zoomReset, '↺', 0)}
            </div>`
      }
      <p class="map-message" role="status">${this.#messageText(words.text, messages)}</p>`;
  }

  /** What stands under the map: where the reader is, problems of the data, what to take away. */
  renderBelow(stage: MapState, retry: () => void) {
    const { words, problems, boundary } = stage;
    const messages = this.#messages(words.language);
    return html`${
      this.#host.locate && stage.picture && stage.picture.kind !== 'tiles'
        ? html`<p>
            <button type="button" class="plain locate" @click=${() => void this.#locate()}>
              ${messages.locate}
            </button>
          </p>`
        : nothing
    }
    ${renderProblems([...problems, ...this.engine.problems], boundary, messages, retry)}
    ${renderExportMenu(this.#exportMenu, this.#exported(stage), this.#host.renderRoot)}`;
  }

  /** What stands in for a file of tiles is not what the reader sees, so it cannot be saved. */
  #exported(stage: MapState): MapState {
    return this.engine.drawnBoundary ? { ...stage, picture: undefined } : stage;
  }

  /** Brings the picture closer by `factor`, or shows all for 0. Wider than all is all. */
  async zoom(factor: number): Promise<void> {
    if (factor > 1 && !this.engine.isOn && !this.engine.isRefused) await this.startEngine();
    if (this.engine.isOn) return this.engine.zoom(factor);
    const { picture, camera, selected } = this.#host.stage ?? {};
    if (!picture || !camera) return;
    // Without the engine the picture cannot be dragged, so it is enlarged around what is selected.
    const box = picture.placed.find(({ district }) => selected && district === selected)?.shape.box;
    const middle = box
      ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
      : worldAt(camera, 0.5, 0.5);
    const whole = wholeOf(picture.frame);
    this.#host.choose({ camera: zoomed(camera, factor, middle.x, middle.y, whole) });
  }

  /** Asks for the map engine; the SVG stays until it has drawn, and for good where it is refused. */
  async startEngine(): Promise<void> {
    this.#say('zoomLoading');
    await this.engine.start();
    this.#say(this.engine.isRefused ? 'zoomFailed' : undefined);
  }

  #actions(view: MapState['view']): ControlActions {
    const host = this.#host;
    return {
      chooseTime: (time) => host.chooseTime(time),
      chooseSubject: (choice) =>
        choice === countChoice ? host.choose({ subject: choice }) : host.chooseIndicator(choice),
      chooseLevel: (level) => host.choose({ level }),
      goInside: (district) => host.choose({ within: district?.id ?? null }),
      togglePlay: () => this.#play(view),
    };
  }

  #play({ times, time }: MapState['view']): void {
    // After the last time there is nothing to play: begin at the first.
    if (!this.#player.isPlaying && time === times.at(-1)) this.#host.chooseTime(times[0]!);
    this.#player.toggle(() => {
      const now = this.#host.stage?.view;
      const next = now?.times[now.times.indexOf(now.time ?? '') + 1];
      if (next !== undefined) this.#host.chooseTime(next);
      return next !== undefined;
    });
  }

  async #locate(): Promise<void> {
    this.#say('locating');
    const { picture } = this.#host.stage ?? {};
    if (!picture) return;
    const found = await locatedDistrict(picture);
    this.#located = typeof found === 'object' ? found : undefined;
    this.#say(found === 'unknown' ? 'notLocated' : found === 'elsewhere' ? 'elsewhere' : 'located');
    if (this.#located) this.#host.select(this.#located);
  }

  #messages(language: string): ToolsMessages {
    return messagesIn(mapToolsMessages, language);
  }

  #messageText(textOf: (name: District['name']) => string, messages: ToolsMessages): string {
    const key = this.#message ?? this.#engineMessage();
    if (key === undefined) return '';
    if (key === 'located') return messages.located(textOf(this.#located!.name));
    const message = messages[key];
    return typeof message === 'string' ? message : '';
  }

  #engineMessage(): keyof ToolsMessages | undefined {
    const { tiledBoundary, isRefused, basemapFailure } = this.engine;
    if (tiledBoundary && isRefused) return 'tilesFailed';
    if (basemapFailure === 'vector') return 'basemapWithoutStyle';
    return basemapFailure && 'basemapFailed';
  }

  #say(message: keyof ToolsMessages | undefined): void {
    this.#message = message;
    this.#host.requestUpdate();
  }
}
