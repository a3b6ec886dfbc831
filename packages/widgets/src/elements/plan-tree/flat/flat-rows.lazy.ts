import type { ReactiveElement, TemplateResult } from 'lit';
import type { OutlineState } from '../outline/outline-state.js';
import type { RowsModel } from '../outline/rows-model.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.lazy.js';
import { renderFlat } from './render-flat.js';
import { SetPositions } from './set-positions.js';
import { ScrollBox } from './scroll-box.js';

/**
 * Draws rows in a flat list: for the tree pattern, and for long outlines, of which only the rows in
 * view of the scroll box are drawn.
 */
export class FlatRows {
  readonly box: ScrollBox;
  #positions: SetPositions | undefined;
  #countedFrom: readonly unknown[] = [];

  constructor(host: ReactiveElement) {
    this.box = new ScrollBox(host);
  }

  /** Draws all rows. */
  renderAll(model: RowsModel, tree: TreePattern | undefined, label: string): TemplateResult {
    this.box.drawAll(model.outline);
    const all = { first: 0, last: model.outline.rows.length, pinned: -1 };
    return renderFlat(model, all, this.#positionsIn(model.outline), tree, label);
  }

  /**
   * Draws the rows in view.
   *
   * @param pinned Position of a node whose row is drawn even out of view; -1 for none.
   */
  renderWindow(
    model: RowsModel,
    tree: TreePattern | undefined,
    label: string,
    pinned: number,
  ): TemplateResult {
    const { outline } = model;
    const { first, last } = this.box.windowOf(outline);
    const slice = { first, last, pinned: outline.rowOf(pinned) };
    return renderFlat(model, slice, this.#positionsIn(outline), tree, label);
  }

  #positionsIn(outline: OutlineState): SetPositions {
    const [outlineBefore, matches] = this.#countedFrom;
    if (this.#positions && outlineBefore === outline && matches === outline.matches)
      return this.#positions;
    this.#countedFrom = [outline, outline.matches];
    return (this.#positions = new SetPositions(outline.index, outline.roots, outline.matches));
  }
}
