import { html, nothing } from 'lit';
import { renderLazy } from '../../../controls/render-lazy.js';
import type { FiltersModule } from '../../../plan-data/filters/filters-module.js';
import type { FilterChoice } from '../../../plan-data/selection/filter-choices.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreeModel } from '../plan-tree-model.js';

/**
 * Draws the disclosure with the filters, and those in use with buttons to remove them. Fetches the
 * filter module once the disclosure is opened or a filter is in use.
 */
export function renderFilters(model: TreeModel, module: FiltersModule, dispatch: TreeDispatch) {
  const { plan, messages, options, filters, isFilterOpen, locale } = model;
  const filtersModel = { plan, choices: filters, locale };
  const select = (choices: readonly FilterChoice[]) =>
    dispatch({ type: 'select-filters', filters: choices });
  const onToggle = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    dispatch({ type: 'toggle-filters', isOpen: open });
  };
  return html`${
    options.noFilters
      ? nothing
      : html`<details class="filters" @toggle=${onToggle}>
          <summary>${messages.filter}</summary>
          ${
            isFilterOpen
              ? renderLazy(module, locale.language, ({ renderFilters }) =>
                  renderFilters(filtersModel, select),
                )
              : nothing
          }
        </details>`
  }${
    filters.length > 0
      ? renderLazy(module, locale.language, ({ renderChips }) => renderChips(filtersModel, select))
      : nothing
  }`;
}
