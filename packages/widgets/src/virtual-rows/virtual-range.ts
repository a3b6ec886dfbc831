import { RowMetrics } from './row-metrics.js';
import type { RowList } from './row-list.js';

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const margin = 8;

/**
 * The slice of many rows that is drawn: the rows on screen and a margin. Knows heights and indices
 * only; views draw the rows.
 */
export class VirtualRange {
  readonly metrics: RowMetrics;
  #first = 0;
  #last = 0;

  /** @param usualHeight Height of a row before any was measured, in CSS pixels. */
  constructor(usualHeight: number) {
    this.metrics = new RowMetrics(usualHeight);
  }

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
  show(list: RowList, top: number, height: number): boolean {
    const count = list.rows.length;
    this.metrics.setRows(list);
    const from = this.metrics.rowAt(top);
    const to = this.metrics.rowAt(top + height);
    const first = Math.max(0, from - margin);
    const last = Math.min(count, to + 1 + margin);
    const isCovered =
      this.#last <= count &&
      this.#first <= Math.max(0, from - margin / 2) &&
      this.#last >= Math.min(count, to + 1 + margin / 2) &&
      this.#last - this.#first <= (last - first) * 2;
    if (isCovered) return false;
    this.#first = first;
    this.#last = last;
    return true;
  }

  /** Distance to scroll so that a row shows as a whole: the shortest way, or none. */
  topShowing(list: RowList, row: number, top: number, height: number): number {
    this.metrics.setRows(list);
    const start = this.metrics.offsetOf(row);
    const end = this.metrics.offsetOf(row + 1);
    if (end > top + height) return Math.min(start, end - height);
    return Math.min(start, top);
  }
}
