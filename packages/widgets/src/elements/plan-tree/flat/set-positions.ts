import { firstChildAt, nextSiblingAt, type PlanIndex } from '@machiplan/sdk/internal';
import { showsAllBelow, isMatch, type FilterMatches } from '../outline/filter-matches.js';

/** Position of a row among its siblings. */
export interface SetPosition {
  /** From 1 (`aria-posinset`). */
  readonly index: number;
  /** Number of rows with the same parent (`aria-setsize`). */
  readonly setSize: number;
}

interface Counted extends SetPosition {
  readonly position: number;
}

/**
 * Counts the positions of rows on demand, since only drawn rows need them. Asking from top to bottom
 * costs one step per row.
 */
export class SetPositions {
  readonly #index: PlanIndex;
  readonly #roots: readonly number[];
  readonly #matches: FilterMatches | undefined;
  /** By position of the parent: the row counted last. */
  readonly #last = new Map<number, Counted>();

  constructor(index: PlanIndex, roots: readonly number[], matches: FilterMatches | undefined) {
    this.#index = index;
    this.#roots = roots;
    this.#matches = matches;
  }

  of(position: number): SetPosition {
    const isRoot = this.#isRoot(position);
    const parent = isRoot ? -1 : this.#index.parent[position]!;
    const last = this.#last.get(parent);
    const counted =
      last && this.#index.rank[last.position]! <= this.#index.rank[position]!
        ? this.#countOn(last, parent, position)
        : this.#countAll(parent, position);
    this.#last.set(parent, counted);
    return counted;
  }

  #countOn(last: Counted, parent: number, position: number): Counted {
    let { index } = last;
    let at = last.position;
    while (at >= 0 && at !== position) {
      at = this.#next(parent, at);
      if (this.#isShown(parent, at)) index += 1;
    }
    return { position, index, setSize: last.setSize };
  }

  #countAll(parent: number, position: number): Counted {
    let setSize = 0;
    let index = 0;
    const first = parent < 0 ? (this.#roots[0] ?? -1) : firstChildAt(this.#index, parent);
    for (let at = first; at >= 0; at = this.#next(parent, at)) {
      if (!this.#isShown(parent, at)) continue;
      setSize += 1;
      if (at === position) index = setSize;
    }
    return { position, index, setSize };
  }

  #isShown(parent: number, position: number): boolean {
    if (position < 0) return false;
    return (
      !this.#matches || showsAllBelow(this.#matches, parent) || isMatch(this.#matches, position)
    );
  }

  #next(parent: number, position: number): number {
    if (parent >= 0) return nextSiblingAt(this.#index, position);
    return this.#roots[this.#rootRow(position) + 1] ?? -1;
  }

  #isRoot(position: number): boolean {
    return this.#roots[this.#rootRow(position)] === position;
  }

  /** Index of a root, by binary search: roots are in outline order. */
  #rootRow(position: number): number {
    const { rank } = this.#index;
    let low = 0;
    let high = this.#roots.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rank[this.#roots[middle]!]! < rank[position]!) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
