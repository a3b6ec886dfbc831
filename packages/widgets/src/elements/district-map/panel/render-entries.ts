/* eslint lit-a11y/no-redundant-role: off -- Safari drops the role of a list without bullets. */
import type { Action } from '@machiplan/schema';
import { levelOf } from '@machiplan/sdk';
import { formatTime, formatValue } from '@machiplan/sdk/format';
import { html, nothing } from 'lit';
import { renderText } from '../../../localization/render-text.js';
import { districtLabel } from '../../../plan-data/selection/district-label.js';
import type { MapModel } from '../district-map-model.js';
import type { MapDispatch } from '../map-context.js';
import type { DistrictEntry } from './district-entries.js';
import type { DistrictPanelMessages } from './district-panel.messages.js';

/** Entries as a list; the selected one is open and shows its text and all actions. */
export function renderEntries(
  entries: readonly DistrictEntry[],
  model: MapModel,
  messages: DistrictPanelMessages,
  dispatch: MapDispatch,
) {
  return html`<ul class="entries" role="list">
    ${entries.map((entry) => renderEntry(entry, model, messages, dispatch))}
  </ul>`;
}

function renderEntry(
  { node, actions, allActions }: DistrictEntry,
  model: MapModel,
  messages: DistrictPanelMessages,
  dispatch: MapDispatch,
) {
  const { plan, locale, selectedNode } = model;
  const isOpen = node.id === selectedNode;
  const select = () => dispatch({ type: 'select-node', node: isOpen ? undefined : node.id });
  const level = levelOf(plan, node);
  return html`<li class="entry ${isOpen ? 'open' : ''}">
    <button type="button" class="entry-title" aria-expanded=${isOpen} @click=${select}>
      <bdi>${renderText(node.title, plan, locale)}</bdi>
    </button>
    <p class="entry-level muted">
      ${renderText(level?.title, plan, locale)}${renderDistricts(node.districts, model, messages)}
    </p>
    ${
      isOpen && node.summary
        ? html`<p class="entry-text">${renderText(node.summary, plan, locale)}</p>`
        : nothing
    }
    ${renderActions(isOpen ? allActions : actions, model, messages)}
    ${
      actions.length === 0 && node.state
        ? html`<p class="action-row">${renderState(node.state, messages)}</p>`
        : nothing
    }
  </li>`;
}

/** The larger district that an entry names, where the district itself is not among its districts. */
function renderDistricts(
  districts: readonly string[] | undefined,
  { plan, locale, chosen }: MapModel,
  messages: DistrictPanelMessages,
) {
  if (!districts || !chosen || districts.includes(chosen.id)) return nothing;
  const around = districts.find((id) => id === chosen.parent);
  if (around === undefined) return nothing;
  return html` <span class="mark"
    >${messages.around(districtLabel(plan, around, locale.language))}</span
  >`;
}

function renderActions(
  actions: readonly Action[],
  { plan, locale }: MapModel,
  messages: DistrictPanelMessages,
) {
  if (actions.length === 0) return nothing;
  return html`<ul class="action-rows" role="list">
    ${actions.map(
      (action) =>
        html`<li class="action-row">
          <span class="action-time">${formatTime(action.time, locale.language)}</span>
          <span>${renderText(action.title, plan, locale)}</span>
          ${action.state ? renderState(action.state, messages) : nothing}
          ${renderQuantity(action, locale, messages)}
        </li>`,
    )}
  </ul>`;
}

function renderState(state: NonNullable<Action['state']>, messages: DistrictPanelMessages) {
  return html`<span class="action-state ${state}">${messages.states[state]}</span>`;
}

function renderQuantity(
  { quantity }: Action,
  { language }: MapModel['locale'],
  messages: DistrictPanelMessages,
) {
  if (quantity?.planned === undefined) return nothing;
  const { unit, planned, actual } = quantity;
  const amount = (value: number) =>
    formatValue(value, unit === undefined ? {} : { unit }, { languages: language });
  return html`<span class="muted">
    ${
      actual === undefined
        ? messages.planned(amount(planned))
        : messages.quantity(amount(planned), amount(actual))
    }
  </span>`;
}
