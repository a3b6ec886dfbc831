import { RowMetrics } from './row-metrics.js';

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const margin = 8;

/** The rows there are, from top to bottom, each known by a key that it keeps when others come. */
export interface RowList {
  /** By row: its key. The same array until something changes. */
  readonly rows: Int32Array;
  /** Row of a key, -1 where it does not show. */
  rowOf(key: number): number;
}

/**
 * The slice of many rows that is drawn: what is on screen, and a little more. Knows heights and
 * numbers only; what a row is made of is up to who draws it.
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
