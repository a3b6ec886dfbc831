import type { Plan } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import type { LanguageController } from '../language/language-controller.js';
import type { PlanController } from '../plan-data/plan-controller.js';
import { FiltersPart } from './filters-part.js';
import type { Passing } from './passing.js';

/**
 * An element's share in the filters of the selection: what they let through, and a line that says
 * which hold and takes them away. Nothing is fetched as long as none holds.
 */
export class Filtering {
  readonly #data: PlanController;
  readonly #language: LanguageController;
  readonly #part: FiltersPart;

  constructor(host: ReactiveElement, data: PlanController, language: LanguageController) {
    this.#data = data;
    this.#language = language;
    this.#part = new FiltersPart(host);
  }

  /** What passes; undefined when everything does. */
  passingIn(plan: Plan): Passing | undefined {
    const { filters } = this.#data.selection;
    return filters?.length ? this.#part.get()?.passingIn(plan, filters) : undefined;
  }

  /** The conditions that hold, each to be taken away. */
  renderChosen(plan: Plan): unknown {
    const { filters } = this.#data.selection;
    if (!filters?.length) return undefined;
    return this.#part.get()?.renderChips({
      plan,
      choices: filters,
      language: this.#language.language,
      languages: this.#language.languages,
      choose: (choices) => this.#data.requestSelection('filters', choices),
    });
  }
}
