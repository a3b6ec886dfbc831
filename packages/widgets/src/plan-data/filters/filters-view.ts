/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { Plan } from '@machiplan/schema';
import { css, html, nothing } from 'lit';
import { messagesIn } from '@machiplan/sdk/internal';
import {
  filterKinds,
  isSame,
  type FilterChoice,
  type FilterKind,
} from '../selection/filter-choices.js';
import { filterMessages } from './filter.messages.js';
import { optionsOf, type FilterOption } from './filter-options.js';

/** The filters in use, and the callback that changes them. */
export interface FiltersRequest {
  readonly plan: Plan;
  readonly choices: readonly FilterChoice[];
  readonly language: string;
  readonly languages: readonly string[];
  readonly choose: (choices: readonly FilterChoice[]) => void;
}

/** A select for each kind of condition the plan has values for. */
export function renderFilters(request: FiltersRequest) {
  const words = messagesIn(filterMessages, request.language);
  const kinds = filterKinds
    .map((kind) => ({ kind, options: optionsFor(request, kind) }))
    .filter(({ options }) => options.length > 0);
  if (kinds.length === 0) return html`<p class="note">${words.nothing}</p>`;
  return html`<div class="toolbar">
    ${kinds.map(({ kind, options }) => renderKind(request, kind, options))}
  </div>`;
}

function renderKind(
  { plan: _plan, choices, language, choose }: FiltersRequest,
  kind: FilterKind,
  options: readonly FilterOption[],
) {
  const words = messagesIn(filterMessages, language);
  const rest = options.filter(
    ({ value }) => !choices.some((each) => isSame(each, { kind, value })),
  );
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const { value } = select;
    if (value) choose([...choices, { kind, value }]);
    select.value = '';
  };
  return html`<label class="field">
    ${words.kinds[kind]}
    <select @change=${add}>
      <option value="">${words.choose}</option>
      ${rest.map(({ value, label }) => html`<option value=${value}>${label}</option>`)}
    </select>
  </label>`;
}

/** The conditions that hold, each to be taken away. */
export function renderChips(request: FiltersRequest) {
  const { choices, language, choose } = request;
  if (choices.length === 0) return nothing;
  const words = messagesIn(filterMessages, language);
  return html`<ul class="chosen" role="list" aria-label=${words.chosen}>
    ${choices.map((choice) => {
      const label = `${words.kinds[choice.kind]}：${labelOf(request, choice)}`;
      return html`<li>
        <button
          class="chosen-one"
          type="button"
          aria-label=${words.remove(label)}
          @click=${() => choose(choices.filter((each) => each !== choice))}
        >
          ${label} <span aria-hidden="true">×</span>
        </button>
      </li>`;
    })}
    <li>
      <button class="chosen-all" type="button" @click=${() => choose([])}>${words.clear}</button>
    </li>
  </ul>`;
}

function labelOf(request: FiltersRequest, { kind, value }: FilterChoice): string {
  return optionsFor(request, kind).find((option) => option.value === value)?.label ?? value;
}

const known = new WeakMap<Plan, Map<string, readonly FilterOption[]>>();

/** Options are gathered once per plan and language: it takes a look at every node. */
function optionsFor({ plan, language, languages }: FiltersRequest, kind: FilterKind) {
  let options = known.get(plan);
  if (!options) known.set(plan, (options = new Map<string, readonly FilterOption[]>()));
  const key = `${kind} ${languages.join()}`;
  let found = options.get(key);
  if (!found) {
    found = optionsOf(plan, kind, languages, messagesIn(filterMessages, language));
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
