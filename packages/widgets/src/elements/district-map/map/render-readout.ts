import { html, nothing } from 'lit';
import type { DescribedMap } from '../described-map.js';
import type { MapLayer } from '../layer/map-layer.js';

/** Name and value of the district under the pointer, or of the selected one, in a corner of the map. */
export function renderReadout({ pointed, selected, formatter }: DescribedMap, layer: MapLayer) {
  const district = pointed ?? selected;
  if (!district) return nothing;
  const { subject } = layer;
  const rank = layer.ranks[layer.districts.indexOf(district)];
  return html`<p class="readout" aria-hidden="true">
    <bdi class="readout-name">${formatter.text(district.name)}</bdi>
    ${
      subject.kind === 'names'
        ? nothing
        : html`<strong>${formatter.value(subject, layer.figures.get(district.id))}</strong>`
    }
    ${rank === undefined ? nothing : html`<span>${formatter.valueMessages.ranked(rank)}</span>`}
  </p>`;
}
