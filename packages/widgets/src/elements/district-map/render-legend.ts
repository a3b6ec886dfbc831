import { html, nothing } from 'lit';
import type { MapModel } from './views/map-view.js';
import type { MapWords } from './views/map-words.js';

/** The legend: each class with its colour, from where to where it goes, and how many are in it. */
export function renderLegend(view: MapModel, words: MapWords) {
  const { messages } = words;
  const { classes, around } = view.scale;
  if (view.subject.kind === 'names') return nothing;
  const missing = view.districts.length - view.known;
  return html`<div class="legend" part="legend">
    <p class="legend-title">
      ${messages.legend}${
        around === undefined
          ? nothing
          : html`<span class="muted">${messages.around(words.number(view.subject, around))}</span>`
      }
    </p>
    <ul>
      ${classes.map((each, index) => {
        const count = view.classes.filter((at) => at === index).length;
        // Where nothing applies in part, the reader need not learn that it could.
        if (count === 0 && view.subject.kind === 'node') return nothing;
        const label = words.scaleClass(view.subject, each);
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

/** A small square in the colour of a class; the words beside it say what it means. */
export function renderSwatch(colour: string) {
  return html`<span class="swatch ${colour}"></span>`;
}
