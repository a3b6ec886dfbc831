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
import { memoize } from '../../../platform/memoize.js';
import { createDescription, type DescribedMap } from '../described-map.js';
import type { MapModel } from '../district-map-model.js';
import type { MapLayer } from '../layer/map-layer.js';
import { EngineController } from '../engine/engine-controller.js';
import { renderExportMenu } from '../export/render-export-menu.js';
import { renderList } from '../list/render-list.js';
import { listStyles } from '../list/list.styles.js';
import { summarySentence } from '../layer/summary-sentence.js';
import { legendStyles } from '../map/legend.styles.js';
import { renderLegend } from '../map/render-legend.js';
import { renderReadout } from '../map/render-readout.js';
import { facilityMarks } from '../labels/facility-marks.js';
import { sourceOf } from '../layer/source-of.js';
import { mapLabels, namesAtPoints, type MapOverlay } from '../labels/map-labels.js';
import { MapPointer } from '../map/map-pointer.js';
import type { FacilityMark, MapLabels } from '../map/render-picture.js';
import type { MapContext } from '../map-context.js';
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
import { hasZoom, renderZoom } from './render-zoom.js';
import { isMotionAllowed, TimePlayer } from './time-player.js';

/** Size of the names on the map, in pixels of the page. */
const labelPixels = 14;

const noMarks: readonly FacilityMark[] = [];

/**
 * What is not needed to see the map: its values in words (sentence, key, labels, list) and the controls
 * (selects, times, zoom, export). Loaded after the first paint.
 */
export class MapToolbar implements ReactiveController {
  readonly engine: EngineController;
  readonly pointer: MapPointer;
  readonly #context: MapContext;
  readonly #zoom: MapZoom;
  readonly #exportMenu: ExportMenu;
  readonly #player: TimePlayer;
  readonly #describe = createDescription();
  readonly #summary = memoize(summarySentence);
  readonly #labels = memoize(mapLabels);
  readonly #comparedLabels = memoize(mapLabels);
  readonly #overlay = memoize((overlay: MapOverlay) => overlay);
  readonly #marks = memoize(facilityMarks);
  readonly #namesAtPoints = memoize(namesAtPoints);
  #message: ToolbarMessage | undefined;

  constructor(context: MapContext) {
    const { element } = context;
    this.#context = context;
    this.#exportMenu = new ExportMenu(element);
    this.#player = new TimePlayer(context);
    this.engine = new EngineController(context);
    this.#zoom = new MapZoom(context, this.engine, (message) => this.#announce(message));
    this.pointer = new MapPointer(context, this.engine, (factor) => this.#zoom.zoomBy(factor));
    element.addController(this);
    adoptStyles(element.renderRoot, legendStyles);
    adoptStyles(element.renderRoot, listStyles);
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

  /** Names and facilities on the maps. Over PMTiles, at the positions in the plan. */
  labels(model: MapModel, layer: MapLayer): MapLabels | undefined {
    const { picture, formatter, pixelSize, plan, options, compared } = this.#describe(model);
    const { cameras } = this.engine;
    const camera = cameras?.now ?? model.camera;
    if (!picture || !camera) return undefined;
    const labelSize = labelPixels * pixelSize;
    const isGeographic = cameras !== undefined || picture.kind !== 'tiles';
    const marks =
      options.facilities && isGeographic
        ? this.#marks(plan, layer.districts, camera, formatter)
        : noMarks;
    const labelled = cameras ? this.#namesAtPoints(layer.districts) : picture;
    const { status } = this.engine.drawnBoundary ?? picture;
    const overlay = this.#overlay({
      hasZoom: hasZoom(model),
      status: formatter.messages.status[status],
      marks,
    });
    const place = layer === compared ? this.#comparedLabels : this.#labels;
    return {
      labelSize,
      marks,
      names: place(labelled, camera, labelSize, layer, formatter, overlay),
    };
  }

  /** A map in a sentence: how many districts, which have most. */
  summary(model: MapModel, layer: MapLayer): string {
    const { formatter, summary } = this.#describe(model);
    return layer === model.compared ? this.#summary(layer, formatter) : summary;
  }

  /** The sentence on the map, and what applies to all of its values. */
  renderSummary(model: MapModel) {
    const { summary, commonNotes } = this.#describe(model);
    return html`<span aria-hidden="true">${summary}</span>
      ${commonNotes.map((note) => html`<span class="mark">${note}</span>`)}`;
  }

  /** The key of the colours and of the facilities. */
  renderKey(model: MapModel, layer: MapLayer) {
    const { options, plan, picture } = model;
    const hasFacilities =
      options.facilities && picture?.kind !== 'tiles' && plan.facilities.some(({ point }) => point);
    return renderLegend(layer, this.#describe(model).formatter, hasFacilities);
  }

  /** The district under the pointer, in a corner of the map. */
  renderReadout(model: MapModel, layer: MapLayer) {
    return renderReadout(this.#describe(model), layer);
  }

  /** The table of all districts. */
  renderList(model: MapModel) {
    return renderList(this.#describe(model), this.#context.dispatch);
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

  /** What other elements selected and this map follows, each with a button to remove it. */
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
    const described = this.#describe(model);
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
