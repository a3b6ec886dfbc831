import type { Plan } from '@machiplan/schema';
import type { ReactiveElement } from 'lit';
import { FiltersPart } from '../../filters/filters-part.js';
import { LazyPart } from '../../lazy-part/lazy-part.js';
import { messagesIn } from '../../messages/message-table.js';
import type { FilterChoice } from '../../selection/filter-choices.js';
import type { OutlineState } from '../outline/outline-state.js';
import type { FoundMessages } from './found-messages.js';
import type * as searchView from './search-view.js';

/** What is looked for. */
export interface Wanted {
  /** Words, without blanks around; empty for none. */
  readonly query: string;
  readonly choices: readonly FilterChoice[];
  readonly languages: readonly string[];
  /** Whether the outline shows all trees together. */
  readonly isTogether: boolean;
}

/** What the search finds and the filters let through. Their code is fetched when one is used. */
export class Finding {
  readonly #search: LazyPart<typeof searchView>;
  readonly #filter: FiltersPart;
  readonly #host: ReactiveElement;
  #keptFrom: readonly unknown[] = [];
  #inAll = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#search = new LazyPart(host, () => import('./search-view.js'));
    this.#filter = new FiltersPart(host);
  }

  /** Number of nodes found in all trees. */
  get inAll(): number {
    return this.#inAll;
  }

  /** What draws filters. */
  get filters() {
    return this.#filter.get();
  }

  /** Words on what was found; undefined before anything was looked for. */
  wordsIn(language: string): FoundMessages | undefined {
    const part = this.#search.now ?? this.#filter.now;
    return part && messagesIn(part.foundMessages, language);
  }

  /** Marks the words of a query in a text; undefined without one. */
  highlightOf(query: string): ((text: string) => unknown) | undefined {
    const search = query ? this.#search.get() : undefined;
    return search && ((text) => search.highlight(text, query));
  }

  /** Leaves in an outline what is wanted; tells whether that is other than before. */
  leave(outline: OutlineState, { query, choices, languages, isTogether }: Wanted): boolean {
    const search = query ? this.#search.get() : undefined;
    const filter = choices.length > 0 ? this.#filter.get() : undefined;
    const keptFrom = [outline, query, choices, search, filter, isTogether, ...languages];
    if (isSame(keptFrom, this.#keptFrom)) return false;
    this.#keptFrom = keptFrom;
    if (!search && !filter) {
      outline.keep(undefined);
      return true;
    }
    const fitting = filter?.positionsMatching(outline.plan, choices);
    const found = search?.find(outline.plan, query, languages);
    const hits = found && fitting ? inBoth(found, fitting) : (found ?? fitting)!;
    this.#inAll = hits.length;
    outline.keep(isTogether ? hits : hits.filter((position) => outline.contains(position)));
    return true;
  }

  /** Somebody may search soon: does what takes time before. */
  async prepare(plan: Plan, languages: readonly string[]): Promise<void> {
    await this.#search.fetch();
    this.#search.now?.prepare(plan, languages, () => this.#host.isConnected);
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
