/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { Plan } from '@machiplan/schema';
import { css, html, nothing } from 'lit';
import type { Locale } from '../../localization/locale-controller.js';
import { messagesIn } from '@machiplan/sdk/internal';
import {
  filterKinds,
  isSame,
  type FilterChoice,
  type FilterKind,
} from '../selection/filter-choices.js';
import { filterMessages } from './filter.messages.js';
import { optionsOf, type FilterOption } from './filter-options.js';

/** The filters in use. */
export interface FiltersModel {
  readonly plan: Plan;
  readonly choices: readonly FilterChoice[];
  readonly locale: Locale;
}

/** Requests other filters. */
export type SelectFilters = (choices: readonly FilterChoice[]) => void;

/** Draws a select for each kind of filter that the plan has values for. */
export function renderFilters(model: FiltersModel, select: SelectFilters) {
  const messages = messagesIn(filterMessages, model.locale.language);
  const kinds = filterKinds
    .map((kind) => ({ kind, options: optionsFor(model, kind) }))
    .filter(({ options }) => options.length > 0);
  if (kinds.length === 0) return html`<p class="note">${messages.nothing}</p>`;
  return html`<div class="toolbar">
    ${kinds.map(({ kind, options }) => renderKind(model, select, kind, options))}
  </div>`;
}

function renderKind(
  { choices, locale }: FiltersModel,
  select: SelectFilters,
  kind: FilterKind,
  options: readonly FilterOption[],
) {
  const messages = messagesIn(filterMessages, locale.language);
  const rest = options.filter(
    ({ value }) => !choices.some((each) => isSame(each, { kind, value })),
  );
  const add = (event: Event) => {
    const control = event.target as HTMLSelectElement;
    const { value } = control;
    if (value) select([...choices, { kind, value }]);
    control.value = '';
  };
  return html`<label class="field">
    ${messages.kinds[kind]}
    <select @change=${add}>
      <option value="">${messages.choose}</option>
      ${rest.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
    </select>
  </label>`;
}

/** Draws each filter in use with a button to remove it. */
export function renderChips(model: FiltersModel, select: SelectFilters) {
  const { choices, locale } = model;
  if (choices.length === 0) return nothing;
  const messages = messagesIn(filterMessages, locale.language);
  return html`<ul class="chosen" role="list" aria-label=${messages.chosen}>
    ${choices.map((choice) => {
      const label = `${messages.kinds[choice.kind]}：${labelOf(model, choice)}`;
      return html`<li>
        <button
          class="chosen-one"
          type="button"
          aria-label=${messages.remove(label)}
          @click=${() => select(choices.filter((each) => each !== choice))}
        >
          ${label} <span aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
    <li>
      <button class="chosen-all" type="button" @click=${() => select([])}>${messages.clear}</button>
    </li>
  </ul>`;
}

function labelOf(model: FiltersModel, { kind, value }: FilterChoice): string {
  return optionsFor(model, kind).find((option) => option.value === value)?.label ?? value;
}

const cache = new WeakMap<Plan, Map<string, readonly FilterOption[]>>();

/** The options of a filter, cached per plan and language: finding them visits every node. */
function optionsFor({ plan, locale: { language } }: FiltersModel, kind: FilterKind) {
  let options = cache.get(plan);
  if (!options) cache.set(plan, (options = new Map<string, readonly FilterOption[]>()));
  const key = `${kind} ${language}`;
  let found = options.get(key);
  if (!found) {
    found = optionsOf(plan, kind, language, messagesIn(filterMessages, language));
    options.set(key, found);
  }
  return found;
}

export const filtersStyles = css`
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }
  .chosen-one {
    min-block-size: 32px;
    padding: 2px 10px;
    border: 1px solid var(--_accent);
    border-radius: 16px;
    background: var(--_selected);
    font-size: 0.875em;
    text-align: start;
    cursor: pointer;
  }
  .chosen-one:hover {
    border-width: 2px;
    padding: 1px 9px;
  }
  .chosen-all {
    min-block-size: 32px;
    padding: 2px 8px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    cursor: pointer;
  }
  @media print {
    .chosen-all,
    .chosen-one [aria-hidden] {
      display: none;
    }
  }
`;
