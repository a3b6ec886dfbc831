import type { Plan } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import type { LocaleController } from '../../localization/locale-controller.js';
import type { PlanController } from '../plan-controller.js';
import { FiltersModule } from './filters-module.js';
import type { FilterResult } from './filter-result.js';

/**
 * Applies the filters of the selection in one element, and lists them with buttons to remove them.
 * Loads nothing while there are no filters.
 */
export class FilterController {
  readonly #data: PlanController;
  readonly #locale: LocaleController;
  readonly #module: FiltersModule;

  constructor(host: ReactiveElement, data: PlanController, locale: LocaleController) {
    this.#data = data;
    this.#locale = locale;
    this.#module = new FiltersModule(host);
  }

  /** Result of the filters; undefined without filters. */
  resultFor(plan: Plan): FilterResult | undefined {
    const { filters } = this.#data.selection;
    return filters?.length ? this.#module.request()?.filterResult(plan, filters) : undefined;
  }

  /** Draws each filter in use with a button to remove it. */
  renderChosen(plan: Plan): unknown {
    const { filters } = this.#data.selection;
    if (!filters?.length) return undefined;
    const { locale } = this.#locale;
    return this.#module
      .request()
      ?.renderChips({ plan, choices: filters, locale }, (choices) =>
        this.#data.requestSelection('filters', choices),
      );
  }
}
