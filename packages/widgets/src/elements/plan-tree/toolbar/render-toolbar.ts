import { html, nothing } from 'lit';
import { renderLazy } from '../../../controls/render-lazy.js';
import type { FiltersModule } from '../../../plan-data/filters/filters-module.js';
import type { FilterChoice } from '../../../plan-data/selection/filter-choices.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';
import type { TreePanel } from '../tree-options.js';
import type { TreeParts } from '../tree-parts.js';

/**
 * Draws the search field, the buttons of the panels and the open panel. Fetches a panel when it is
 * opened, the filters also when one is in use.
 */
export function renderToolbar(
  model: TreeModel,
  { filters, settings }: TreeParts,
  dispatch: TreeDispatch,
) {
  const { options, diagram, messages, openPanel } = model;
  const hasSearch = !options.noSearch && !diagram;
  const hasControls = !options.noControls;
  const hasFilters = !options.noFilters && !diagram;
  return html`<div class="toolbar" part="toolbar">
      ${hasSearch ? renderSearchField(model, dispatch) : nothing}
      <div class="buttons">
        ${hasFilters ? renderPanelButton(model, 'filters', messages.filter, dispatch) : nothing}
        ${hasControls ? renderPanelButton(model, 'settings', messages.settings, dispatch) : nothing}
        ${hasControls && !diagram ? renderBranchButton(model, dispatch) : nothing}
      </div>
    </div>
    ${
      openPanel === 'settings' && hasControls
        ? renderLazy(settings, model.locale.language, ({ renderSettings }) =>
            renderSettings(model, dispatch),
          )
        : nothing
    }
    ${openPanel === 'filters' && hasFilters ? renderFilters(model, filters, dispatch) : nothing}
    ${diagram ? nothing : renderChips(model, filters, dispatch)}`;
}

function renderSearchField({ messages, query }: TreeModel, dispatch: TreeDispatch) {
  const onInput = (event: Event) =>
    dispatch({ type: 'search', query: (event.currentTarget as HTMLInputElement).value });
  return html`<input
    class="search"
    type="search"
    autocomplete="off"
    enterkeyhint="search"
    aria-label=${messages.search}
    placeholder=${messages.searchExample}
    .value=${query}
    @input=${onInput}
    @focus=${() => dispatch({ type: 'prepare-search' })}
  />`;
}

function renderPanelButton(
  { openPanel }: TreeModel,
  panel: TreePanel,
  label: string,
  dispatch: TreeDispatch,
) {
  const isOpen = openPanel === panel;
  const toggle = () => dispatch({ type: 'open-panel', panel: isOpen ? undefined : panel });
  return html`<button class="panel-button" type="button" aria-expanded=${isOpen} @click=${toggle}>
    ${label}
  </button>`;
}

/** Opens every branch, or closes them once all are open. */
function renderBranchButton({ messages, outline }: TreeModel, dispatch: TreeDispatch) {
  const isAllOpen = outline.isAllOpen;
  const type = isAllOpen ? 'collapse-all' : 'expand-all';
  return html`<button class="plain branches" type="button" @click=${() => dispatch({ type })}>
    ${isAllOpen ? messages.closeAll : messages.openAll}
  </button>`;
}

function renderFilters(model: TreeModel, module: FiltersModule, dispatch: TreeDispatch) {
  const { language } = model.locale;
  return html`<div class="panel filters">
    ${renderLazy(module, language, ({ renderFilters }) =>
      renderFilters(filtersModel(model), selectFilters(dispatch)),
    )}
  </div>`;
}

/** Draws the filters in use with buttons to remove them. */
function renderChips(model: TreeModel, module: FiltersModule, dispatch: TreeDispatch) {
  if (model.filters.length === 0) return nothing;
  return renderLazy(module, model.locale.language, ({ renderChips }) =>
    renderChips(filtersModel(model), selectFilters(dispatch)),
  );
}

const filtersModel = ({ plan, filters, locale }: TreeModel) => ({ plan, choices: filters, locale });

const selectFilters = (dispatch: TreeDispatch) => (filters: readonly FilterChoice[]) =>
  dispatch({ type: 'select-filters', filters });
