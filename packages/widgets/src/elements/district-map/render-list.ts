import type { Id } from '@machiplan/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../localization/render-text.js';
import type { Locale } from '../../localization/locale-controller.js';
import { renderSwatch } from './render-legend.js';
import { colourOf } from './views/colours.js';
import type { MapModel } from './views/map-view.js';
import type { MapWords } from './views/map-words.js';

/** Columns the list can be sorted by; the plan's own order is the one it starts in. */
export type ListOrder = 'plan' | 'greatest' | 'least';

export interface ListParts {
  readonly view: MapModel;
  /** A second map beside the first. */
  readonly compared: MapModel | undefined;
  readonly words: MapWords;
  /** Marks that stand in the heading and not in each row. */
  readonly commonMarks: readonly string[];
  readonly reader: Locale;
  /** Positions in `view.districts`, in the order shown, as many as are shown. */
  readonly rows: readonly number[];
  /** How many more rows there are. */
  readonly more: number;
  readonly order: ListOrder;
  /** What the reader filters names by. */
  readonly query: string;
  readonly found: number;
  readonly selected: Id | undefined;
  /** Which row can be reached with the tab key. */
  readonly reachable: Id | undefined;
}

export interface ListActions {
  /** For events of the rows; each knows its district by `data-id`. */
  readonly click: (event: Event) => void;
  readonly focus: (event: Event) => void;
  readonly point: (event: Event) => void;
  readonly sort: (order: ListOrder) => void;
  readonly filter: (query: string) => void;
  readonly showMore: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
}

/** How many districts make a filter worth its place. */
const worthFiltering = 8;

/** The list: every district with its figures. It is the control of the map, and its equal. */
export function renderList(parts: ListParts, actions: ListActions): TemplateResult {
  const { view, compared, words, rows, more } = parts;
  const { messages } = words;
  const hasRanks = view.ranks.length > 0;
  const hasChange = view.before !== undefined && !compared;
  return html`<div class="list" part="list">
    ${view.districts.length >= worthFiltering ? renderFilter(parts, actions) : nothing}
    <div class="scroll">
      <table>
        <caption class="visually-hidden">
          ${words.subject(view.subject)}${view.time ? ` ${words.time(view.time)}` : ''}
          ${messages.listHint}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.districtLevel(view.level)}</th>
            ${
              view.subject.kind === 'names'
                ? nothing
                : html`<th
                    scope="col"
                    class="number"
                    aria-sort=${{ plan: 'none', greatest: 'descending', least: 'ascending' }[parts.order]}
                  >
                    ${renderSort(parts, actions)}
                  </th>`
            }
            ${compared ? html`<th scope="col" class="number">${columnTitle(compared, view, words)}</th>` : nothing}
            ${hasRanks ? html`<th scope="col" class="number">${messages.rank}</th>` : nothing}
            ${
              hasChange
                ? html`<th scope="col" class="number">
                    ${messages.change(words.time(view.before.time))}
                  </th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody
          @click=${actions.click}
          @focusin=${actions.focus}
          @keydown=${actions.keydown}
          @pointerover=${actions.point}
          @pointerleave=${actions.point}
        >
          ${rows.map((position) => renderRow(position, parts))}
        </tbody>
      </table>
      ${
        more > 0
          ? html`<button type="button" class="plain more" @click=${actions.showMore}>
              ${messages.showMore(more)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** What tells the columns of two maps apart: the time, or else the subject. */
export function columnTitle(view: MapModel, other: MapModel | undefined, words: MapWords): string {
  if (!other) return words.messages.value;
  const isSame =
    view.subject.kind === 'indicator' &&
    other.subject.kind === 'indicator' &&
    view.subject.indicator === other.subject.indicator;
  const time = view.time ? words.time(view.time) : '';
  return isSame ? time : `${words.subject(view.subject)} ${time}`.trim();
}

function renderSort({ view, compared, order, words }: ListParts, { sort }: ListActions) {
  const title = columnTitle(view, compared, words);
  const next = { plan: 'greatest', greatest: 'least', least: 'plan' } as const;
  return html`<button
    type="button"
    class="sort"
    aria-label=${words.messages.sortBy(title)}
    @click=${() => sort(next[order])}
  >
    ${title}<span aria-hidden="true">${{ plan: '↕', greatest: '↓', least: '↑' }[order]}</span>
  </button>`;
}

function renderFilter({ words, query, found }: ListParts, { filter }: ListActions) {
  return html`<div class="filter">
    <label for="filter">${words.messages.search}</label>
    <input
      id="filter"
      type="search"
      autocomplete="off"
      .value=${query}
      @input=${(event: Event) => filter((event.target as HTMLInputElement).value)}
    />
    <span role="status" class="muted">${query ? words.messages.found(found) : ''}</span>
  </div>`;
}

function renderRow(position: number, parts: ListParts) {
  const { view, compared, words, reader, selected, reachable } = parts;
  const district = view.districts[position]!;
  const { id } = district;
  const rank = view.ranks[position];
  return html`<tr class=${id === selected ? 'chosen' : ''} data-id=${id}>
    <th scope="row">
      <button
        type="button"
        class="name"
        aria-pressed=${id === selected ? 'true' : 'false'}
        tabindex=${id === reachable ? 0 : -1}
      >
        ${view.subject.kind === 'names' ? nothing : renderSwatch(colourOf(view, position))}<bdi
          >${renderText(district.name, words.plan, reader)}</bdi
        >
      </button>
    </th>
    ${view.subject.kind === 'names' ? nothing : renderValue(view, id, words, parts.commonMarks)}
    ${compared ? renderValue(compared, id, words, parts.commonMarks) : nothing}
    ${view.ranks.length > 0 ? html`<td class="number">${rank ?? '–'}</td>` : nothing}
    ${
      view.before && !compared
        ? html`<td class="number">${words.change(view, id) ?? '–'}</td>`
        : nothing
    }
  </tr>`;
}

function renderValue(view: MapModel, id: Id, words: MapWords, common: readonly string[]) {
  const figure = view.figures.get(id);
  const marks = words
    .marks(view.subject, figure?.observation)
    .filter((mark) => !common.includes(mark));
  return html`<td class="number ${figure?.value === undefined ? 'muted' : ''}">
    ${words.value(view.subject, figure)}${marks.map(
      (mark) => html` <span class="mark">${mark}</span>`,
    )}
  </td>`;
}
