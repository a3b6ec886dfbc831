import { html, nothing, type TemplateResult } from 'lit';
import { renderLazy } from '../../controls/render-lazy.js';
import type { LazyModule } from '../../platform/lazy-module.js';
import type { MapModel } from './district-map-model.js';
import { columnTitle } from './layer/map-title.js';
import { renderList } from './list/render-list.js';
import { renderAttribution } from './map/render-attribution.js';
import { renderFigure } from './map/render-figure.js';
import type { MapDispatch } from './map-context.js';
import type { MapToolbar } from './toolbar/map-toolbar.lazy.js';

/** The whole element: heading, controls, maps, list and panel. Lazy parts get reserved space. */
export function renderLayout(
  model: MapModel,
  dispatch: MapDispatch,
  lazyToolbar: LazyModule<MapToolbar>,
  filterChips: unknown,
): TemplateResult {
  const { plan, layer, compared, formatter, controlCount } = model;
  if (plan.districts.length === 0)
    return html`<p class="state">${formatter.messages.noDistricts}</p>`;
  const toolbar = lazyToolbar.value;
  return html`<div class="frame">
    <div class=${compared ? 'district-map compared' : 'district-map'}>
      ${renderHeading(model)} ${layer.subject.kind === 'count' ? filterChips : nothing}
      ${
        controlCount > 0
          ? html`<div class="controls fields-${controlCount}">
              ${toolbar?.renderControls(model)}
            </div>`
          : nothing
      }
      <div class="body">
        <div>
          ${renderMaps(model, toolbar)}
          ${
            layer.times.length > 1
              ? html`<div class="times" part="times">${toolbar?.renderTimes(model)}</div>`
              : nothing
          }
          ${renderAttribution(model, toolbar?.engine)}
        </div>
        <div>
          <div class="panel" part="panel">${renderPanel(model, lazyToolbar)}</div>
          ${renderList(model, dispatch)}
        </div>
      </div>
      <div class="below">${toolbar?.renderBelow(model)}</div>
    </div>
  </div>`;
}

function renderHeading({ layer, compared, formatter, commonNotes }: MapModel) {
  return html`<div class="heading">
    <p class="title"><bdi>${formatter.subject(layer.subject)}</bdi></p>
    ${layer.time && !compared ? html`<p>${formatter.time(layer.time)}</p>` : nothing}
    <p class="muted">
      ${formatter.districtLevel(layer.level)}${
        layer.within ? html` <bdi>（${formatter.text(layer.within.name)}）</bdi>` : nothing
      }
    </p>
    ${commonNotes.map((note) => html`<span class="mark">${note}</span>`)}
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

/** The panel is part of the toolbar's code; here a failed fetch shows its message and its retry. */
function renderPanel(model: MapModel, lazyToolbar: LazyModule<MapToolbar>) {
  if (!lazyToolbar.value && !lazyToolbar.hasFailed) return nothing;
  return renderLazy(lazyToolbar, model.locale.language, (toolbar) => toolbar.renderPanel(model));
}
