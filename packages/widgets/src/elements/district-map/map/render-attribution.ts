import { html, nothing } from 'lit';
import type { MapModel } from '../district-map-model.js';
import type { BasemapAttribution } from '../engine/basemap-attribution.js';
import type { EngineController } from '../engine/engine-controller.js';

/** How far the shapes on screen can be trusted, in a corner of the map. */
export function renderStatus(model: MapModel, engine: EngineController | undefined) {
  const status = shownBoundary(model, engine)?.status ?? model.picture?.status;
  if (!status) return nothing;
  return html`<p class="status ${status}">${model.formatter.messages.status[status]}</p>`;
}

/** The boundary on screen. While shapes load, theirs already: lines must not change their height. */
function shownBoundary(
  { picture, boundary, isLoadingShapes }: MapModel,
  engine: EngineController | undefined,
) {
  return (isLoadingShapes ? boundary : undefined) ?? engine?.drawnBoundary ?? picture?.boundary;
}

/** Attribution and licence of the shapes on screen, and the attribution of the basemap. */
export function renderAttribution(model: MapModel, engine: EngineController | undefined) {
  const { formatter } = model;
  const boundary = shownBoundary(model, engine);
  const attribution = formatter.text(boundary?.attribution);
  const licence = formatter.text(boundary?.license);
  if (!attribution && !licence && !engine?.attribution) return nothing;
  return html`<p class="attribution">
    ${attribution ? html`<bdi>${attribution}</bdi>` : nothing}
    ${licence ? html`<bdi>${licence}</bdi>` : nothing}
    ${renderBasemapAttribution(engine?.attribution)}
  </p>`;
}

function renderBasemapAttribution(attribution: BasemapAttribution | undefined) {
  if (!attribution) return nothing;
  const { text, href } = attribution;
  return href
    ? html`<a href=${href} rel="noopener noreferrer">${text}</a>`
    : html`<bdi>${text}</bdi>`;
}
