import { html, nothing } from 'lit';
import type { MapLayer } from '../layer/map-layer.js';
import type { MapFormatter } from '../map-formatter.js';

/** The legend: colour, range and number of districts of each class. */
export function renderLegend(layer: MapLayer, formatter: MapFormatter) {
  const { messages } = formatter;
  const { classes, around } = layer.scale;
  if (layer.subject.kind === 'names') return nothing;
  const missing = layer.districts.length - layer.valueCount;
  return html`<div class="legend" part="legend">
    <p class="legend-title">
      ${messages.legend}${
        around === undefined
          ? nothing
          : html`<span class="muted"
              >${messages.around(formatter.number(layer.subject, around))}</span
            >`
      }
    </p>
    <ul>
      ${classes.map((each, index) => {
        const count = layer.classes.filter((classIndex) => classIndex === index).length;
        // Readers need not learn of a class, such as “partly included”, that does not occur.
        if (count === 0 && layer.subject.kind === 'node') return nothing;
        const label = formatter.scaleClass(layer.subject, each);
        return renderEntry(each.colour, label, messages.districts(count));
      })}
      ${missing > 0 ? renderEntry('missing', messages.missing, messages.districts(missing)) : nothing}
    </ul>
  </div>`;
}

function renderEntry(colour: string, label: string, count: string) {
  return html`<li>
    ${renderSwatch(colour)}<span class="class-label">${label}</span>
    <span class="muted">${count}</span>
  </li>`;
}

/** A square in the colour of a class, decorative beside its label. */
export function renderSwatch(colour: string) {
  return html`<span class="swatch ${colour}"></span>`;
}
