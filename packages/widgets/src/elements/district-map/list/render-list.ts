import type { District } from '@machiplan/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { colourOf } from '../layer/district-colours.js';
import type { MapLayer } from '../layer/map-layer.js';
import { columnTitle } from '../layer/map-title.js';
import type { MapDispatch } from '../map-context.js';
import type { DescribedMap } from '../described-map.js';
import { renderSwatch } from '../map/render-legend.js';
import { moveFocus } from './list-keys.js';

/** Smallest number of districts that gets a filter. */
const minFilterable = 8;

/** The table of districts and their values: the accessible equal of the map, and its control. */
export function renderList(model: DescribedMap, dispatch: MapDispatch): TemplateResult {
  const { layer, formatter, list } = model;
  const { valueMessages: messages } = formatter;
  const pointAt = (event: Event) =>
    dispatch({ type: 'point-at', district: districtOfRow(layer, event) });
  const toggle = (event: Event) => {
    const district = districtOfRow(layer, event);
    if (district) dispatch({ type: 'toggle-district', district });
  };
  return html`<div class="list" part="list">
    ${layer.districts.length >= minFilterable ? renderFilter(model, dispatch) : nothing}
    <div class="scroll">
      <table>
        <caption class="visually-hidden">
          ${formatter.subject(layer.subject)}${layer.time ? ` ${formatter.time(layer.time)}` : ''}
          <span class="key-hint">${messages.listHint}</span>
        </caption>
        <thead>
          ${renderHead(model, dispatch)}
        </thead>
        <tbody
          @click=${toggle}
          @focusin=${(event: Event) =>
            dispatch({ type: 'focus-row', district: districtOfRow(layer, event) })}
          @keydown=${moveFocus}
          @pointerover=${pointAt}
          @pointerleave=${() => dispatch({ type: 'point-at', district: undefined })}
        >
          ${list.rows.map((index) => renderRow(index, model))}
        </tbody>
      </table>
      ${
        list.moreCount > 0
          ? html`<button
              type="button"
              class="plain more"
              @click=${() => dispatch({ type: 'show-more-rows' })}
            >
              ${messages.showMore(list.moreCount)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

function renderHead(model: DescribedMap, dispatch: MapDispatch) {
  const { layer, compared, formatter, list } = model;
  const { valueMessages: messages } = formatter;
  const sort = { plan: 'none', greatest: 'descending', least: 'ascending' } as const;
  return html`<tr>
    <th scope="col">${formatter.districtLevel(layer.level)}</th>
    ${
      layer.subject.kind === 'names'
        ? nothing
        : html`<th scope="col" class="number" aria-sort=${sort[list.order]}>
            ${renderSort(model, dispatch)}
          </th>`
    }
    ${
      compared
        ? html`<th scope="col" class="number">${columnTitle(compared, layer, formatter)}</th>`
        : nothing
    }
    ${layer.ranks.length > 0 ? html`<th scope="col" class="number">${messages.rank}</th>` : nothing}
    ${
      layer.previous && !compared
        ? html`<th scope="col" class="number">
            ${messages.change(formatter.time(layer.previous.time))}
          </th>`
        : nothing
    }
  </tr>`;
}

function renderSort({ layer, compared, formatter, list }: DescribedMap, dispatch: MapDispatch) {
  const title = columnTitle(layer, compared, formatter);
  const next = { plan: 'greatest', greatest: 'least', least: 'plan' } as const;
  return html`<button
    type="button"
    class="sort"
    aria-label=${formatter.valueMessages.sortBy(title)}
    @click=${() => dispatch({ type: 'sort-list', order: next[list.order] })}
  >
    ${title}<span aria-hidden="true">${{ plan: '↕', greatest: '↓', least: '↑' }[list.order]}</span>
  </button>`;
}

function renderFilter({ formatter, list }: DescribedMap, dispatch: MapDispatch) {
  const { valueMessages: messages } = formatter;
  const onInput = (event: Event) =>
    dispatch({ type: 'filter-list', query: (event.target as HTMLInputElement).value });
  return html`<div class="filter">
    <label for="filter">${messages.search}</label>
    <input id="filter" type="search" autocomplete="off" .value=${list.query} @input=${onInput} />
    <span role="status" class="muted">${list.query ? messages.found(list.matchCount) : ''}</span>
  </div>`;
}

function renderRow(index: number, model: DescribedMap) {
  const { plan, layer, compared, formatter, locale, list } = model;
  const district = layer.districts[index]!;
  const isSelected = district === model.selected;
  const hasValues = layer.subject.kind !== 'names';
  return html`<tr class=${isSelected ? 'selected' : ''} data-id=${district.id}>
    <th scope="row">
      <button
        type="button"
        class="name"
        aria-pressed=${isSelected ? 'true' : 'false'}
        tabindex=${district.id === list.tabStop ? 0 : -1}
      >
        ${hasValues ? renderSwatch(colourOf(layer, index)) : nothing}<bdi
          >${renderText(district.name, plan, locale)}</bdi
        >
      </button>
    </th>
    ${hasValues ? renderValue(layer, index, model) : nothing}
    ${compared ? renderValue(compared, index, model) : nothing}
    ${layer.ranks.length > 0 ? html`<td class="number">${layer.ranks[index] ?? '–'}</td>` : nothing}
    ${
      layer.previous && !compared
        ? html`<td class="number">${formatter.change(layer, district.id) ?? '–'}</td>`
        : nothing
    }
  </tr>`;
}

/** A bar from zero; none where values are ranked by no length: categories, values below zero. */
function renderBar({ ranks, greatest }: MapLayer, value: number | undefined, colour: string) {
  if (value === undefined || ranks.length === 0 || greatest === undefined) return nothing;
  const share = greatest === 0 ? 0 : Math.round((value / greatest) * 1000) / 10;
  return html`<svg class="bar" aria-hidden="true">
    <rect class="bar-fill ${colour}" width="${share}%" height="8"></rect>
  </svg>`;
}

function renderValue(layer: MapLayer, index: number, { formatter, commonNotes }: DescribedMap) {
  const { id } = layer.districts[index]!;
  const colour = colourOf(layer, index);
  const figure = layer.figures.get(id);
  const notes = formatter
    .notes(layer.subject, figure?.observation)
    .filter((note) => !commonNotes.includes(note));
  const text = html`${formatter.value(layer.subject, figure)}${notes.map(
    (note) => html` <span class="mark">${note}</span>`,
  )}`;
  const bar = renderBar(layer, figure?.value, colour);
  return html`<td class="number ${figure?.value === undefined ? 'muted' : ''}">
    ${bar === nothing ? text : html`<div class="with-bar">${bar}<span>${text}</span></div>`}
  </td>`;
}

/** The district of the row that an event comes from. */
function districtOfRow({ districts }: MapLayer, { target }: Event): District | undefined {
  const id = (target as Element).closest<HTMLElement>('tr')?.dataset['id'];
  return districts.find((district) => district.id === id);
}
