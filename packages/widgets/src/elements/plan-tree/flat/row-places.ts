import { firstChildAt, nextSiblingAt, type PlanIndex } from '@machiplan/sdk/internal';
import { showsAllBelow, isMatch, type FilterMatches } from '../outline/filter-matches.js';

/** Where a row stands among those with the same parent. */
export interface SetPosition {
  /** From 1 (`aria-posinset`). */
  readonly place: number;
  /** Number of rows with the same parent (`aria-setsize`). */
  readonly setSize: number;
}

interface Counted extends SetPosition {
  readonly position: number;
}

/**
 * Places of rows, counted when they are asked for: only what is drawn needs them. Rows asked for from
 * top to bottom cost one step each.
 */
export class SetPositions {
  readonly #index: PlanIndex;
  readonly #roots: readonly number[];
  readonly #kept: FilterMatches | undefined;
  /** By position of the parent: the row counted last. */
  readonly #last = new Map<number, Counted>();

  constructor(index: PlanIndex, roots: readonly number[], kept: FilterMatches | undefined) {
    this.#index = index;
    this.#roots = roots;
    this.#kept = kept;
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
    let { place } = last;
    let at = last.position;
    while (at >= 0 && at !== position) {
      at = this.#next(parent, at);
      if (this.#isShown(parent, at)) place += 1;
    }
    return { position, place, setSize: last.setSize };
  }

  #countAll(parent: number, position: number): Counted {
    let setSize = 0;
    let place = 0;
    const first = parent < 0 ? (this.#roots[0] ?? -1) : firstChildAt(this.#index, parent);
    for (let at = first; at >= 0; at = this.#next(parent, at)) {
      if (!this.#isShown(parent, at)) continue;
      setSize += 1;
      if (at === position) place = setSize;
    }
    return { position, place, setSize };
  }

  #isShown(parent: number, position: number): boolean {
    if (position < 0) return false;
    return !this.#kept || showsAllBelow(this.#kept, parent) || isMatch(this.#kept, position);
  }

  #next(parent: number, position: number): number {
    if (parent >= 0) return nextSiblingAt(this.#index, position);
    return this.#roots[this.#rootRow(position) + 1] ?? -1;
  }

  #isRoot(position: number): boolean {
    return this.#roots[this.#rootRow(position)] === position;
  }

  /** Roots stand in outline order: found by halving. */
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
