import type { Plan } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import { FiltersModule } from '../../../plan-data/filters/filters.lazy.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import { messagesIn } from '@machiplan/sdk/internal';
import type { FilterChoice } from '../../../plan-data/selection/filter-choices.js';
import type { OutlineState } from '../outline/outline-state.js';
import type { SearchMessages } from './search.messages.js';
import type * as searchView from './search-view.js';

/** What is looked for. */
export interface FilterRequest {
  /** Words, without blanks around; empty for none. */
  readonly query: string;
  readonly choices: readonly FilterChoice[];
  readonly languages: readonly string[];
  /** Whether the outline shows all trees together. */
  readonly isTogether: boolean;
}

/** What the search finds and the filters let through. Their code is fetched when one is used. */
export class OutlineFilter {
  readonly #search: LazyModule<typeof searchView>;
  readonly #filter: FiltersModule;
  readonly #host: ReactiveElement;
  #keptFrom: readonly unknown[] = [];
  #inAll = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#search = new LazyModule(host, () => import('./search-view.js'));
    this.#filter = new FiltersModule(host);
  }

  /** Number of nodes found in all trees. */
  get inAll(): number {
    return this.#inAll;
  }

  /** What draws filters. */
  get filters() {
    return this.#filter.request();
  }

  /** Words on what was found; undefined before anything was looked for. */
  wordsIn(language: string): SearchMessages | undefined {
    const part = this.#search.value ?? this.#filter.value;
    return part && messagesIn(part.searchMessages, language);
  }

  /** Marks the words of a query in a text; undefined without one. */
  highlightOf(query: string): ((text: string) => unknown) | undefined {
    const search = query ? this.#search.request() : undefined;
    return search && ((text) => search.highlight(text, query));
  }

  /** Leaves in an outline what is wanted; tells whether that is other than before. */
  apply(outline: OutlineState, { query, choices, languages, isTogether }: FilterRequest): boolean {
    const search = query ? this.#search.request() : undefined;
    const filter = choices.length > 0 ? this.#filter.request() : undefined;
    const keptFrom = [outline, query, choices, search, filter, isTogether, ...languages];
    if (isSame(keptFrom, this.#keptFrom)) return false;
    this.#keptFrom = keptFrom;
    if (!search && !filter) {
      outline.keep(undefined);
      return true;
    }
    const fitting = filter?.matchingPositions(outline.plan, choices);
    const found = search?.find(outline.plan, query, languages);
    const hits = found && fitting ? inBoth(found, fitting) : (found ?? fitting)!;
    this.#inAll = hits.length;
    outline.keep(isTogether ? hits : hits.filter((position) => outline.contains(position)));
    return true;
  }

  /** Somebody may search soon: does what takes time before. */
  async warmUp(plan: Plan, languages: readonly string[]): Promise<void> {
    await this.#search.load();
    this.#search.value?.prepare(plan, languages, () => this.#host.isConnected);
  }
}

/** Whether two lists hold the same. */
export function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at]);
}

/** What stands in both lists, which ascend. */
function inBoth(a: readonly number[], b: readonly number[]): readonly number[] {
  const among = new Set(b);
  return a.filter((position) => among.has(position));
}
