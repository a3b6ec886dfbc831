import type { District } from '@machiplan/schema';
import { childDistrictsOf, facilitiesOf, safeHref } from '@machiplan/sdk';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import type { MapModel } from '../district-map-model.js';
import type { MapDispatch } from '../map-context.js';
import type { MapToolbarMessages } from './map-toolbar.messages.js';

/** Values and facilities of a district: the same for pointer, keyboard and touch, beside the map. */
export function renderPanel(model: MapModel, messages: MapToolbarMessages, dispatch: MapDispatch) {
  const { plan, layer, formatter, locale } = model;
  const district = model.pointed ?? model.selected;
  if (!district) return html`<p class="muted">${messages.panelHint}</p>`;
  const figure = layer.figures.get(district.id);
  return html`<p class="panel-name"><bdi>${renderText(district.name, plan, locale)}</bdi></p>
    ${
      layer.subject.kind === 'names'
        ? nothing
        : html`<p class="panel-value ${figure?.value === undefined ? 'muted' : ''}">
            ${formatter.value(layer.subject, figure)}
            ${formatter
              .notes(layer.subject, figure?.observation)
              .map((note) => html`<span class="mark">${note}</span>`)}
          </p>`
    }
    ${renderRank(district, model, messages)} ${renderFacilities(district, model, messages)}
    ${district === model.selected ? renderActions(district, model, messages, dispatch) : nothing}`;
}

function renderRank(
  district: District,
  { layer, formatter }: MapModel,
  messages: MapToolbarMessages,
) {
  const rank = layer.ranks[layer.districts.indexOf(district)];
  const change = formatter.change(layer, district.id);
  if (rank === undefined && change === undefined) return nothing;
  return html`<p class="muted">
    ${rank === undefined ? nothing : html`<span>${messages.ranked(rank, layer.valueCount)}</span>`}
    ${
      change === undefined
        ? nothing
        : html`<span>${messages.changed(change, formatter.time(layer.previous!.time))}</span>`
    }
  </p>`;
}

function renderFacilities(
  { id }: District,
  { plan, locale, baseUrl }: MapModel,
  messages: MapToolbarMessages,
) {
  const facilities = facilitiesOf(plan, id);
  if (facilities.length === 0) return nothing;
  return html`<ul class="facilities" aria-label=${messages.facilities}>
    ${facilities.map(({ name, kind, address, href }) => {
      const link = safeHref(href, baseUrl);
      const title = html`<bdi>${renderText(name, plan, locale)}</bdi>`;
      return html`<li>
        ${link ? html`<a href=${link} rel="noopener noreferrer">${title}</a>` : title}
        ${
          kind || address
            ? html`<span class="muted"
                >${renderText(kind, plan, locale)} ${renderText(address, plan, locale)}</span
              >`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function renderActions(
  district: District,
  { plan, formatter }: MapModel,
  messages: MapToolbarMessages,
  dispatch: MapDispatch,
) {
  const lookInside = () => dispatch({ type: 'look-inside', district });
  const clear = () => dispatch({ type: 'select-district', district: undefined });
  return html`<p class="panel-actions">
    ${
      childDistrictsOf(plan, district.id).length > 0
        ? html`<button type="button" class="plain" @click=${lookInside}>
            ${messages.inside(formatter.text(district.name))}
          </button>`
        : nothing
    }
    <button type="button" class="plain" @click=${clear}>${messages.clear}</button>
  </p>`;
}
