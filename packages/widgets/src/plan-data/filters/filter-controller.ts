import type { Plan } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import type { LocaleController } from '../../localization/locale-controller.js';
import type { PlanController } from '../plan-controller.js';
import { FiltersModule } from './filters.lazy.js';
import type { FilterResult } from './filter-result.js';

/**
 * An element's share in the filters of the selection: what they let through, and a line that says
 * which hold and takes them away. Nothing is fetched as long as none holds.
 */
export class FilterController {
  readonly #data: PlanController;
  readonly #language: LocaleController;
  readonly #part: FiltersModule;

  constructor(host: ReactiveElement, data: PlanController, language: LocaleController) {
    this.#data = data;
    this.#language = language;
    this.#part = new FiltersModule(host);
  }

  /** What passes; undefined when everything does. */
  resultFor(plan: Plan): FilterResult | undefined {
    const { filters } = this.#data.selection;
    return filters?.length ? this.#part.request()?.filterResult(plan, filters) : undefined;
  }

  /** The conditions that hold, each to be taken away. */
  renderChosen(plan: Plan): unknown {
    const { filters } = this.#data.selection;
    if (!filters?.length) return undefined;
    return this.#part.request()?.renderChips({
      plan,
      choices: filters,
      language: this.#language.language,
      languages: this.#language.languages,
      choose: (choices) => this.#data.requestSelection('filters', choices),
    });
  }
}
