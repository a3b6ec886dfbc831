import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure, renderLazy } from '../../controls/render-lazy.js';
import type { LazyModule } from '../../platform/lazy-module.js';
import type { MapModel } from './district-map-model.js';
import { columnTitle } from './layer/map-title.js';
import { renderAttribution } from './map/render-attribution.js';
import { renderFigure } from './map/render-figure.js';
import type { DistrictPanel } from './panel/district-panel.lazy.js';
import type { MapToolbar } from './toolbar/map-toolbar.lazy.js';

/** The parts of the element that are loaded after the first paint, and the filters in use. */
export interface LayoutParts {
  readonly toolbar: LazyModule<MapToolbar>;
  readonly panel: LazyModule<DistrictPanel>;
  /** Chips of the filters in use. */
  readonly chips: unknown;
}

/**
 * The whole element: the reader's district and what concerns it, then the map and the list of all
 * districts. Lazy parts get reserved space, or stand last.
 */
export function renderLayout(
  model: MapModel,
  { toolbar: lazyToolbar, panel, chips }: LayoutParts,
): TemplateResult {
  const { plan, layer, compared, formatter, chosen } = model;
  if (plan.districts.length === 0)
    return html`<p class="state">${formatter.messages.noDistricts}</p>`;
  const toolbar = lazyToolbar.afterPaint;
  return html`<div class="frame">
    <div class="district-map ${compared ? 'compared' : ''} ${chosen ? 'with-panel' : ''}">
      <div class="lens">${renderLens(model, lazyToolbar)}</div>
      ${chips}${toolbar?.renderChips(model)}
      <p class="visually-hidden" role="status">
        ${chosen ? panel.value?.announcement(model, chosen) : nothing}
      </p>
      <div class="body">
        ${chosen ? renderPanel(model, panel) : nothing}
        <div class="maps-column">
          ${renderHeading(model)}
          <div class="controls fields-${model.controlCount}">${toolbar?.renderControls(model)}</div>
          ${
            layer.times.length > 1
              ? html`<div class="times" part="times">${toolbar?.renderTimes(model)}</div>`
              : nothing
          }
          ${renderMaps(model, toolbar)} ${toolbar ? renderWords(model, toolbar) : nothing}
        </div>
        ${toolbar?.texts.renderList(model)}
      </div>
      <div class="below">${toolbar?.renderBelow(model)}</div>
    </div>
  </div>`;
}

/** Below the map, because they are loaded after it: its sentence, and who drew the shapes. */
function renderWords(model: MapModel, toolbar: MapToolbar) {
  return html`<p class="summary">${toolbar.texts.renderSummary(model)}</p>
    ${renderAttribution(model, toolbar.engine)}`;
}

/** The choice of a district is part of the toolbar's code; a failed fetch shows its retry here. */
function renderLens(model: MapModel, lazyToolbar: LazyModule<MapToolbar>) {
  if (lazyToolbar.hasFailed) return renderFailure(lazyToolbar, model.locale.language);
  return lazyToolbar.afterPaint?.renderLens(model);
}

function renderPanel(model: MapModel, panel: LazyModule<DistrictPanel>) {
  return html`<div class="panel" part="panel">
    ${renderLazy(panel, model.locale.language, (loaded) => loaded.render(model, model.chosen!))}
  </div>`;
}

function renderHeading({ layer, compared, formatter, options }: MapModel) {
  return html`<div class="heading">
    <p class="title" role="heading" aria-level=${options.headingLevel}>
      <bdi>${formatter.subject(layer.subject)}</bdi>
    </p>
    ${layer.time && !compared ? html`<p>${formatter.time(layer.time)}</p>` : nothing}
    <p class="muted">
      ${formatter.districtLevel(layer.level)}${
        layer.within ? html` <bdi>（${formatter.text(layer.within.name)}）</bdi>` : nothing
      }
    </p>
  </div>`;
}

function renderMaps(model: MapModel, toolbar: MapToolbar | undefined) {
  const { layer, compared, formatter, paths, comparedPaths } = model;
  return html`<div class="maps">
    ${renderFigure(model, toolbar, {
      layer,
      paths,
      caption: compared && columnTitle(layer, compared, formatter),
      overlay: toolbar?.renderOverlay(model),
    })}
    ${
      compared
        ? renderFigure(model, toolbar, {
            layer: compared,
            paths: comparedPaths,
            caption: columnTitle(compared, layer, formatter),
            overlay: undefined,
          })
        : nothing
    }
  </div>`;
}
