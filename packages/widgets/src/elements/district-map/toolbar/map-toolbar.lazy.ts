import { html, nothing, type ReactiveController } from 'lit';
import { ExportMenu } from '../../../controls/export-menu/export-menu.js';
import { exportMenuStyles } from '../../../controls/export-menu/export-menu.styles.js';
import { selectionChipsStyles } from '../../../controls/selection-chips.js';
import {
  renderSampleStrip,
  renderSourceLine,
  sourceLineStyles,
} from '../../../controls/source-line.js';
import { messagesIn } from '@machiplan/sdk/internal';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import type { DescribedMap } from '../described-map.js';
import type { MapModel } from '../district-map-model.js';
import { EngineController } from '../engine/engine-controller.js';
import { renderExportMenu } from '../export/render-export-menu.js';
import { sourceOf } from '../layer/source-of.js';
import { MapPointer } from '../map/map-pointer.js';
import type { MapContext } from '../map-context.js';
import type { MapTexts } from '../texts/map-texts.lazy.js';
import { warnAuthor } from './author-warnings.js';
import { locatedDistrict } from './located-district.js';
import { mapToolbarMessages, type MapToolbarMessages } from './map-toolbar.messages.js';
import { mapToolbarStyles } from './map-toolbar.styles.js';
import { MapZoom } from './map-zoom.js';
import { renderSubjectChips } from './render-chips.js';
import { renderControls } from './render-controls.js';
import { renderLens } from './render-lens.js';
import { renderMessage, type ToolbarMessage } from './render-message.js';
import { renderProblems } from './render-problems.js';
import { renderTimes } from './render-times.js';
import { renderZoom } from './render-zoom.js';
import { isMotionAllowed, TimePlayer } from './time-player.js';

/** The controls of the map: selects, times, zoom, sources, export. Loaded after the first paint. */
export class MapToolbar implements ReactiveController {
  readonly engine: EngineController;
  readonly pointer: MapPointer;
  readonly texts: MapTexts;
  readonly #context: MapContext;
  readonly #zoom: MapZoom;
  readonly #exportMenu: ExportMenu;
  readonly #player: TimePlayer;
  #message: ToolbarMessage | undefined;

  constructor(context: MapContext, createTexts: (engine: EngineController) => MapTexts) {
    const { element } = context;
    this.#context = context;
    this.#exportMenu = new ExportMenu(element);
    this.#player = new TimePlayer(context);
    this.engine = new EngineController(context);
    this.texts = createTexts(this.engine);
    this.#zoom = new MapZoom(context, this.engine, (message) => this.#announce(message));
    this.pointer = new MapPointer(context, this.engine, (factor) => this.#zoom.zoomBy(factor));
    element.addController(this);
    adoptStyles(element.renderRoot, exportMenuStyles);
    adoptStyles(element.renderRoot, selectionChipsStyles);
    adoptStyles(element.renderRoot, sourceLineStyles);
    adoptStyles(element.renderRoot, mapToolbarStyles);
  }

  hostUpdated(): void {
    // The author configured a basemap or tiles: no reader has to request them.
    if (this.engine.isWanted) queueMicrotask(() => void this.engine.start());
    const model = this.#context.model();
    if (model) warnAuthor(model.problems);
  }

  renderControls(model: MapModel) {
    return renderControls(model, this.#messages(model), this.#context.dispatch);
  }

  renderTimes(model: MapModel) {
    return renderTimes(model, this.#messages(model), this.#context.dispatch, {
      isPlaying: this.#player.isPlaying,
      canPlay: isMotionAllowed(),
      toggle: () => this.#player.toggle(),
    });
  }

  /** The choice of the reader's own district. */
  renderLens(model: MapModel) {
    const { options, picture } = model;
    const canLocate = options.locate && picture && picture.kind !== 'tiles';
    const locate = canLocate ? () => void this.#locate(model) : undefined;
    return renderLens(model, this.#messages(model), this.#context.dispatch, locate);
  }

  /** Selections of other elements that this map follows, each with a button to remove it. */
  renderChips(model: MapModel) {
    return renderSubjectChips(model, this.#messages(model), this.#context.dispatch);
  }

  /** Zoom buttons and messages over the map. */
  renderOverlay(model: MapModel) {
    const messages = this.#messages(model);
    const retry = this.engine.canRetry ? () => void this.#zoom.startEngine() : undefined;
    return html`${this.engine.render()}
    ${renderZoom(model, this.engine, messages, (factor) => void this.#zoom.zoomBy(factor))}
    ${renderMessage(this.#message ?? this.#engineMessage(), messages, model.formatter, retry)}`;
  }

  /** Below the map: problems of the data, export. */
  renderBelow(model: MapModel) {
    const { problems, boundary, plan, locale } = model;
    const messages = this.#messages(model);
    const allProblems = [...problems, ...this.engine.problems];
    const reload = () => this.#context.dispatch({ type: 'reload-boundary' });
    return html`${renderProblems(allProblems, boundary, messages, reload)}
    ${renderSourceLine(plan, locale, sourceOf(model))}
    ${plan.origin === 'sample' ? renderSampleStrip(locale) : nothing}
    ${renderExportMenu(this.#exportMenu, this.#exported(model), this.#context.element)}`;
  }

  /** Over PMTiles the picture is a fallback that the reader does not see: it cannot be exported. */
  #exported(model: MapModel): DescribedMap {
    const described = this.texts.describe(model);
    return this.engine.drawnBoundary ? { ...described, picture: undefined } : described;
  }

  async #locate({ picture }: MapModel): Promise<void> {
    this.#announce('locating');
    const result = await locatedDistrict(picture!);
    if (result === 'unknown') return this.#announce('notLocated');
    if (result === 'elsewhere') return this.#announce('elsewhere');
    this.#announce({ located: result });
    this.#context.dispatch({ type: 'select-district', district: result });
  }

  #messages({ locale }: MapModel): MapToolbarMessages {
    return messagesIn(mapToolbarMessages, locale.language);
  }

  #engineMessage(): ToolbarMessage | undefined {
    const { tiledBoundary, hasStopped, canRetry, basemapFailure } = this.engine;
    if (tiledBoundary && hasStopped) return 'tilesFailed';
    return canRetry || basemapFailure ? 'basemapFailed' : undefined;
  }

  #announce(message: ToolbarMessage | undefined): void {
    this.#message = message;
    this.#context.element.requestUpdate();
  }
}
