import type { ReactiveElement, TemplateResult } from 'lit';
import type { OutlineState } from '../outline/outline-state.js';
import type { RowContext } from '../outline/render-row.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.js';
import { renderFlat } from './render-flat.js';
import { SetPositions } from './row-places.js';
import { ScrollBox } from './scroll-box.js';

/**
 * Rows one after the other, not nested: for the tree pattern, and for more rows than are drawn, of
 * which only those in view of the scroll box are there.
 */
export class FlatRows {
  readonly box: ScrollBox;
  #places: SetPositions | undefined;
  #placesFrom: readonly unknown[] = [];

  constructor(host: ReactiveElement) {
    this.box = new ScrollBox(host);
  }

  /** All rows. */
  renderAll(context: RowContext, tree: TreePattern | undefined, label: string): TemplateResult {
    this.box.drawAll(context.state);
    const all = { first: 0, last: context.state.rows.length, kept: -1 };
    return renderFlat(context, all, this.#placesOf(context.state), tree, label);
  }

  /**
   * The rows in view.
   *
   * @param kept Position of a node whose row stays, wherever it is; -1 for none.
   */
  renderWindow(
    context: RowContext,
    tree: TreePattern | undefined,
    label: string,
    kept: number,
  ): TemplateResult {
    const { state } = context;
    const { first, last } = this.box.windowOf(state);
    const slice = { first, last, kept: state.rowOf(kept) };
    return renderFlat(context, slice, this.#placesOf(state), tree, label);
  }

  #placesOf(state: OutlineState): SetPositions {
    const [from, kept] = this.#placesFrom;
    if (this.#places && from === state && kept === state.matches) return this.#places;
    this.#placesFrom = [state, state.matches];
    return (this.#places = new SetPositions(state.index, state.roots, state.matches));
  }
}
