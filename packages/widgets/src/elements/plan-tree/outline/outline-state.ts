import type { Plan } from '@machiplan/schema';
import { firstChildAt, nextSiblingAt, planIndex, type PlanIndex } from '@machiplan/sdk/internal';
import { filterMatches, type FilterMatches } from './filter-matches.js';
import { rowOf, visibleRows } from './visible-rows.js';

/**
 * The open branches of an outline and the rows that show. Independent of the document. The rows are
 * computed on demand, once per change.
 */
export class OutlineState {
  readonly plan: Plan;
  readonly index: PlanIndex;
  readonly roots: readonly number[];
  /** Number of nodes of the outline, shown or not. */
  readonly size: number;
  readonly #open: Uint8Array;
  #openInMatches: Uint8Array | undefined;
  #matches: FilterMatches | undefined;
  #rows: Int32Array | undefined;

  /**
   * @param roots Positions of the root nodes.
   * @param levels Number of levels shown at first, at least 1.
   */
  constructor(plan: Plan, roots: readonly number[], levels: number) {
    this.plan = plan;
    this.index = planIndex(plan);
    this.roots = roots;
    this.size = roots.reduce((sum, root) => sum + this.index.subtreeSize[root]!, 0);
    this.#open = new Uint8Array(this.index.size);
    this.openLevels(levels);
  }

  /** Positions of the nodes that show, from top to bottom. The same array until a change. */
  get rows(): Int32Array {
    return (this.#rows ??= visibleRows(this.index, this.roots, this.#branches, this.#matches));
  }

  /** The rows with every branch open. */
  everyRow(): Int32Array {
    return visibleRows(
      this.index,
      this.roots,
      new Uint8Array(this.index.size).fill(1),
      this.#matches,
    );
  }

  /**
   * A closed copy of the outline with other roots, e.g. for print; independent of this one.
   *
   * @param isFiltered True if the copy shows only the matches of this outline.
   */
  from(roots: readonly number[], isFiltered: boolean): OutlineState {
    const other = new OutlineState(this.plan, roots, 1);
    if (isFiltered) other.#matches = this.#matches;
    return other;
  }

  /** The result of a search or filter; undefined without one. */
  get matches(): FilterMatches | undefined {
    return this.#matches;
  }

  /** Level of a node in this outline, from 1 for its roots. */
  levelAt(position: number): number {
    const { depth } = this.index;
    return depth[position]! - (this.roots.length > 0 ? depth[this.roots[0]!]! : 0) + 1;
  }

  /** Row of a node, -1 if it does not show. */
  rowOf(position: number): number {
    return this.contains(position) ? rowOf(this.index, this.rows, position) : -1;
  }

  /** True if a node belongs to this outline, shown or not. */
  contains(position: number): boolean {
    if (this.size === this.index.size) return position >= 0;
    const top = this.#topOf(position);
    return top >= 0 && this.roots.includes(top);
  }

  /** The node before a node among those with the same parent, -1 for none. */
  previousSibling(position: number): number {
    const { rank, outline, parent, depth } = this.index;
    let at = outline[rank[position]! - 1] ?? -1;
    while (at >= 0 && depth[at]! > depth[position]!) at = parent[at]!;
    return at >= 0 && depth[at] === depth[position] ? at : -1;
  }

  hasChildren(position: number): boolean {
    return this.index.subtreeSize[position]! > 1;
  }

  isOpen(position: number): boolean {
    return this.#branches[position] === 1;
  }

  setOpen(position: number, isOpen: boolean): void {
    this.#branches[position] = isOpen ? 1 : 0;
    this.#rows = undefined;
  }

  openAll(): void {
    this.#branches.fill(1);
    this.#rows = undefined;
  }

  closeAll(): void {
    this.openLevels(1);
  }

  /** Opens this many levels, counted from the roots; a single root does not count. */
  openLevels(levels: number): void {
    const { depth } = this.index;
    const branches = this.#branches;
    const shown = levels - 1 + (this.roots.length === 1 ? 1 : 0);
    const top = this.roots.length > 0 ? depth[this.roots[0]!]! : 0;
    if (shown <= 0) branches.fill(0);
    else
      for (let at = 0; at < branches.length; at++) branches[at] = depth[at]! - top < shown ? 1 : 0;
    this.#rows = undefined;
  }

  /** True if every branch is open. */
  get isAllOpen(): boolean {
    return !this.#matches && this.rows.length === this.size;
  }

  /** Opens every row that is closed. */
  openNextLevel(): void {
    const branches = this.#branches;
    for (const position of this.rows) branches[position] = 1;
    this.#rows = undefined;
  }

  /** Opens a node and all its siblings. */
  openSiblings(position: number): void {
    const parent = this.index.parent[position]!;
    const isRoot = this.roots.includes(position);
    if (isRoot) for (const root of this.roots) this.#branches[root] = 1;
    else {
      let at = parent < 0 ? position : firstChildAt(this.index, parent);
      for (; at >= 0; at = nextSiblingAt(this.index, at)) this.#branches[at] = 1;
    }
    this.#rows = undefined;
  }

  /** Opens the ancestors of a node, so that it shows. */
  reveal(position: number): void {
    const { parent } = this.index;
    for (let at = parent[position]!; at >= 0; at = parent[at]!) this.#branches[at] = 1;
    this.#rows = undefined;
  }

  /**
   * Shows only these nodes and their ancestors, opened. With undefined, shows all nodes again, with
   * the branches open as before.
   */
  filter(hits: Iterable<number> | undefined): void {
    this.#rows = undefined;
    this.#openInMatches = undefined;
    this.#matches = undefined;
    if (!hits) return;
    const open = new Uint8Array(this.index.size);
    this.#matches = filterMatches(this.index, hits, open);
    this.#openInMatches = open;
  }

  get #branches(): Uint8Array {
    return this.#openInMatches ?? this.#open;
  }

  /** The root of the branch that a node belongs to, -1 for none. */
  #topOf(position: number): number {
    const { parent, depth } = this.index;
    const top = this.roots.length > 0 ? depth[this.roots[0]!]! : 0;
    let at = position;
    while (at >= 0 && depth[at]! > top) at = parent[at]!;
    return at;
  }
}
