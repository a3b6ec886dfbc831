import { html, nothing } from 'lit';
import { textWidth } from '@machiplan/sdk/internal';
import type { MapLayer } from '../layer/map-layer.js';
import type { MapFormatter } from '../map-formatter.js';
import type { ScaleClass } from '../scale/map-scale.js';

/** Number of values up to which the map prints them and needs no key. */
const maxPrinted = 7;

/** Width of the key that always fits, and size of its labels, in pixels. */
const keyWidth = 320;
const labelSize = 14;

/** True if a map needs a key: not where the few values are printed on it. */
export function needsKey({ subject, scale, valueCount, districts }: MapLayer): boolean {
  if (subject.kind === 'names') return false;
  const printsAll = valueCount <= maxPrinted && districts.length <= maxPrinted;
  return scale.isCoded || scale.around !== undefined || !printsAll;
}

/** The key: a box for each class, with its range below or its limits between the boxes. */
export function renderLegend(layer: MapLayer, formatter: MapFormatter, hasFacilities: boolean) {
  const { valueMessages: messages } = formatter;
  const { around } = layer.scale;
  const hasKey = needsKey(layer);
  if (!hasKey && !hasFacilities) return nothing;
  return html`<div class="legend" part="legend">
    ${
      around === undefined
        ? nothing
        : html`<p class="muted">${messages.around(formatter.number(layer.subject, around))}</p>`
    }
    ${hasKey ? renderKey(layer, formatter) : nothing}
    ${
      hasFacilities
        ? html`<p class="facility-key">
            <svg class="facility-sign" viewBox="-6 -6 12 12" aria-hidden="true">
              <path class="facility-mark" d="M0 -5l5 5l-5 5l-5 -5z"></path></svg
            >${messages.facilities}
          </p>`
        : nothing
    }
  </div>`;
}

interface KeyEntry {
  readonly scaleClass: ScaleClass;
  readonly label: string;
  readonly count: string;
}

function renderKey(layer: MapLayer, formatter: MapFormatter) {
  const { valueMessages: messages } = formatter;
  const { subject, scale } = layer;
  const counts = scale.classes.map((_, index) => layer.classes.filter((at) => at === index).length);
  const entries = scale.classes.map((scaleClass, index): KeyEntry => ({
    scaleClass,
    label: formatter.scaleClass(subject, scaleClass, scale.isWhole),
    count: formatter.districtCount(counts[index]!, layer.level),
  }));
  const used = entries.filter((_, index) => counts[index]! > 0);
  const room = keyWidth / Math.max(1, used.length);
  const isLabelled = used.every(({ label }) => textWidth(label) * labelSize <= room);
  // Limits between the boxes need the classes between the lowest and the highest in use.
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  const missing = layer.districts.length - layer.valueCount;
  return html`${isLabelled ? nothing : renderUnit(layer, formatter)}
    <ul class="key ${isLabelled ? 'labelled' : 'limits'}">
      ${
        isLabelled
          ? used.map((entry) => renderEntry(entry, entry.label))
          : entries
              .slice(first, last + 1)
              .map((entry, index) =>
                renderEntry(entry, index > 0 ? limitOf(entry.scaleClass, formatter) : undefined),
              )
      }
    </ul>
    ${
      missing > 0
        ? html`<p class="missing-key">
            ${renderSwatch('missing')}${messages.missing}
            <span class="muted">${formatter.districtCount(missing, layer.level)}</span>
          </p>`
        : nothing
    }`;
}

/** The unit of limits, which stand without it. */
function renderUnit({ subject }: MapLayer, formatter: MapFormatter) {
  if (subject.kind !== 'indicator') return nothing;
  const { unit } = subject.indicator;
  const text = formatter.text(unit);
  return text ? html`<p class="muted">${text}</p>` : nothing;
}

function limitOf({ low }: ScaleClass, { plain }: MapFormatter): string | undefined {
  return low === undefined ? undefined : plain(low);
}

function renderEntry({ scaleClass, label, count }: KeyEntry, shown: string | undefined) {
  return html`<li>
    <span class="box ${scaleClass.colour}"></span>
    <span class="class-label ${shown === label ? '' : 'visually-hidden'}">${label}</span>
    ${shown === label ? nothing : html`<span class="limit" aria-hidden="true">${shown}</span>`}
    <span class="class-count muted ${shown === label ? '' : 'visually-hidden'}">${count}</span>
  </li>`;
}

/** A square in the colour of a class, decorative beside its label. */
export function renderSwatch(colour: string) {
  return html`<span class="swatch ${colour}"></span>`;
}
