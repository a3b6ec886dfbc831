import { html } from 'lit';
import { adoptStyles } from '../../../platform/adopt-styles.js';
import { memoize } from '../../../platform/memoize.js';
import { createDescription } from '../described-map.js';
import type { MapModel } from '../district-map-model.js';
import type { EngineController } from '../engine/engine-controller.js';
import { facilityMarks } from '../labels/facility-marks.js';
import { mapLabels, namesAtPoints, type MapOverlay } from '../labels/map-labels.js';
import type { MapLayer } from '../layer/map-layer.js';
import { summarySentence } from '../layer/summary-sentence.js';
import { listStyles } from '../list/list.styles.js';
import { renderList } from '../list/render-list.js';
import type { MapContext } from '../map-context.js';
import { hasZoom } from '../map/has-zoom.js';
import { legendStyles } from '../map/legend.styles.js';
import { renderLegend } from '../map/render-legend.js';
import type { FacilityMark, MapLabels } from '../map/render-picture.js';
import { renderReadout } from '../map/render-readout.js';

/** Size of the names on the map, in pixels of the page. */
const labelPixels = 14;

const noMarks: readonly FacilityMark[] = [];

/** The values of the map in words: sentence, key, labels, list. Loaded after the first paint. */
export class MapTexts {
  readonly #context: MapContext;
  readonly #engine: EngineController;
  /** The model with its sentence and notes. */
  readonly describe = createDescription();
  readonly #summary = memoize(summarySentence);
  readonly #labels = memoize(mapLabels);
  readonly #comparedLabels = memoize(mapLabels);
  readonly #overlay = memoize((overlay: MapOverlay) => overlay);
  readonly #marks = memoize(facilityMarks);
  readonly #namesAtPoints = memoize(namesAtPoints);

  constructor(context: MapContext, engine: EngineController) {
    this.#context = context;
    this.#engine = engine;
    adoptStyles(context.element.renderRoot, legendStyles);
    adoptStyles(context.element.renderRoot, listStyles);
  }

  /** Names and facilities on the maps. Over PMTiles, at the positions in the plan. */
  labels(model: MapModel, layer: MapLayer): MapLabels | undefined {
    const { picture, formatter, pixelSize, plan, options, compared } = this.describe(model);
    const { cameras } = this.#engine;
    const camera = cameras?.now ?? model.camera;
    if (!picture || !camera) return undefined;
    const labelSize = labelPixels * pixelSize;
    const isGeographic = cameras !== undefined || picture.kind !== 'tiles';
    const marks =
      options.facilities && isGeographic
        ? this.#marks(plan, layer.districts, camera, formatter)
        : noMarks;
    const labelled = cameras ? this.#namesAtPoints(layer.districts) : picture;
    const { status } = this.#engine.drawnBoundary ?? picture;
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
    const { formatter, summary } = this.describe(model);
    return layer === model.compared ? this.#summary(layer, formatter) : summary;
  }

  /** The sentence on the map, and what applies to all of its values. */
  renderSummary(model: MapModel) {
    const { summary, commonNotes } = this.describe(model);
    return html`<span aria-hidden="true">${summary}</span>
      ${commonNotes.map((note) => html`<span class="mark">${note}</span>`)}`;
  }

  /** The key of the colours and of the facilities. */
  renderKey(model: MapModel, layer: MapLayer) {
    const { options, plan, picture } = model;
    const hasFacilities =
      options.facilities && picture?.kind !== 'tiles' && plan.facilities.some(({ point }) => point);
    return renderLegend(layer, this.describe(model).formatter, hasFacilities);
  }

  /** The district under the pointer, in a corner of the map. */
  renderReadout(model: MapModel, layer: MapLayer) {
    return renderReadout(this.describe(model), layer);
  }

  /** The table of all districts. */
  renderList(model: MapModel) {
    return renderList(this.describe(model), this.#context.dispatch);
  }
}
