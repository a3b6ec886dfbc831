import type { RowMetrics } from '../../../virtual-rows/row-metrics.js';

/** Creates and fills rows. */
export interface RowDrawing {
  readonly create: () => HTMLTableRowElement;
  readonly fill: (row: HTMLTableRowElement, index: number) => void;
}

/** The rows from `start` up to but excluding `end`, of `count` in total. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * Draws a range of the rows of a long table body, with gaps as high as the rows left out. Recycles
 * the rows that leave the range; the row with the focus is kept in the document.
 */
export class TableRows {
  readonly #body: HTMLTableSectionElement;
  readonly #drawing: RowDrawing;
  readonly #rows = new Map<number, HTMLTableRowElement>();
  readonly #spare: HTMLTableRowElement[] = [];
  #gaps: readonly HTMLTableRowElement[] = [];

  constructor(body: HTMLTableSectionElement, drawing: RowDrawing) {
    this.#body = body;
    this.#drawing = drawing;
  }

  /** The rows drawn, by index. */
  get rows(): ReadonlyMap<number, HTMLTableRowElement> {
    return this.#rows;
  }

  /** Fills the drawn rows again and removes those beyond `count`. */
  refill(count: number, fill: RowDrawing['fill']): void {
    for (const [index, row] of this.#rows) {
      if (index < count) fill(row, index);
      else this.#recycle(index, row);
    }
  }

  /**
   * Draws a range of rows.
   *
   * @param pinned A row drawn even outside the range: the one with the focus.
   */
  draw({ start, end, count }: RowRange, heights: RowMetrics, pinned?: number): void {
    const wanted = [...Array(end - start).keys()].map((index) => start + index);
    if (pinned !== undefined && pinned < start) wanted.unshift(pinned);
    if (pinned !== undefined && pinned >= end) wanted.push(pinned);
    const isWanted = new Set(wanted);
    for (const [index, row] of this.#rows) if (!isWanted.has(index)) this.#recycle(index, row);

    const drawn: HTMLTableRowElement[] = [];
    const addGap = (from: number, to: number) => {
      if (from < to) drawn.push(gap(heights.offsetOf(to) - heights.offsetOf(from)));
    };
    let next = 0;
    for (const index of wanted) {
      addGap(next, index);
      drawn.push(this.#row(index));
      next = index + 1;
    }
    addGap(next, count);
    this.#put(drawn);
  }

  #recycle(index: number, row: HTMLTableRowElement): void {
    this.#rows.delete(index);
    this.#spare.push(row);
    // Removed at once: otherwise inserting would move the focused row, which loses the focus.
    row.remove();
  }

  #row(index: number): HTMLTableRowElement {
    let row = this.#rows.get(index);
    if (row) return row;
    row = this.#spare.pop() ?? this.#drawing.create();
    this.#drawing.fill(row, index);
    this.#rows.set(index, row);
    return row;
  }

  /** Inserts rows in order without moving those already in place. */
  #put(rows: readonly HTMLTableRowElement[]): void {
    for (const old of this.#gaps) old.remove();
    this.#gaps = rows.filter((row) => row.ariaHidden);
    let cursor = this.#body.firstElementChild;
    for (const row of rows) {
      if (row === cursor) cursor = cursor.nextElementSibling;
      else this.#body.insertBefore(row, cursor);
    }
  }
}

function gap(height: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.ariaHidden = 'true';
  row.style.blockSize = `${height}px`;
  return row;
}
