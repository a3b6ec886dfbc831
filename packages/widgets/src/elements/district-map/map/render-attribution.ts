import { html, nothing } from 'lit';
import type { MapModel } from '../district-map-model.js';
import type { BasemapAttribution } from '../engine/basemap-attribution.js';
import type { EngineController } from '../engine/engine-controller.js';

/** Status, attribution and licence of the shapes on screen, and the attribution of the basemap. */
export function renderAttribution(
  { picture, boundary: requested, isLoadingShapes, formatter }: MapModel,
  engine: EngineController | undefined,
) {
  // While shapes load, theirs already: the line below the map must not change its height.
  const loading = isLoadingShapes ? requested : undefined;
  const boundary = loading ?? engine?.drawnBoundary ?? picture?.boundary;
  const status = boundary?.status ?? picture?.status;
  if (!status) return nothing;
  const attribution = formatter.text(boundary?.attribution);
  const licence = formatter.text(boundary?.license);
  return html`<p class="attribution">
    <span class="status ${status}">${formatter.messages.status[status]}</span>
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
