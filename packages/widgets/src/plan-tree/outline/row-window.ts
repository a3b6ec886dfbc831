import type { OutlineState } from './outline-state.js';
import { RowHeights } from './row-heights.js';

/** Height of a row before any was measured, in CSS pixels: one line with its padding. */
const usualRow = 44;
/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const margin = 8;

/** The slice of the rows that is drawn: what is on screen, and a little more. */
export class RowWindow {
  readonly heights = new RowHeights(usualRow);
  #first = 0;
  #last = 0;

  /** First row drawn. */
  get first(): number {
    return this.#first;
  }

  /** The row after the last one drawn. */
  get last(): number {
    return this.#last;
  }

  /**
   * Moves the window to what is on screen; tells whether other rows have to be drawn.
   *
   * @param top Distance scrolled.
   * @param height Height of what is on screen.
   */
  show(state: OutlineState, top: number, height: number): boolean {
    const positions = state.rows;
    this.heights.layOut(positions, (position) => state.rowOf(position));
    const from = this.heights.rowAt(top);
    const to = this.heights.rowAt(top + height);
    const first = Math.max(0, from - margin);
    const last = Math.min(positions.length, to + 1 + margin);
    const isCovered =
      this.#last <= positions.length &&
      this.#first <= Math.max(0, from - margin / 2) &&
      this.#last >= Math.min(positions.length, to + 1 + margin / 2) &&
      this.#last - this.#first <= (last - first) * 2;
    if (isCovered) return false;
    this.#first = first;
    this.#last = last;
    return true;
  }
}
