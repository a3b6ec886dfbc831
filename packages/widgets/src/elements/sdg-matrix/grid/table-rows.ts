import type { RowMetrics } from '../../../virtual-rows/row-metrics.js';

/** How rows are made and filled. */
export interface RowDrawing {
  readonly create: () => HTMLTableRowElement;
  readonly fill: (row: HTMLTableRowElement, index: number) => void;
}

/** A stretch of rows, `start` included, `end` not, of `count` there are. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * The few rows of a long table body that are drawn, with gaps as high as the rows left out. Rows
 * that leave are used again for rows that come; the one with the focus stays, wherever it stands.
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

  /** Writes the rows drawn anew, of which there are `count` now. */
  refill(count: number, fill: RowDrawing['fill']): void {
    for (const [index, row] of this.#rows) {
      if (index < count) fill(row, index);
      else this.#release(index, row);
    }
  }

  /**
   * Draws a stretch of rows.
   *
   * @param pinned A row that is drawn as well, wherever it stands: the one with the focus.
   */
  draw({ start, end, count }: RowRange, heights: RowMetrics, pinned?: number): void {
    const wanted = Array.from({ length: end - start }, (_, place) => start + place);
    if (pinned !== undefined && pinned < start) wanted.unshift(pinned);
    if (pinned !== undefined && pinned >= end) wanted.push(pinned);
    const isWanted = new Set(wanted);
    for (const [index, row] of this.#rows) if (!isWanted.has(index)) this.#release(index, row);

    const drawn: HTMLTableRowElement[] = [];
    const leave = (from: number, to: number) => {
      if (from < to) drawn.push(gap(heights.offsetOf(to) - heights.offsetOf(from)));
    };
    let next = 0;
    for (const index of wanted) {
      leave(next, index);
      drawn.push(this.#row(index));
      next = index + 1;
    }
    leave(next, count);
    this.#put(drawn);
  }

  #release(index: number, row: HTMLTableRowElement): void {
    this.#rows.delete(index);
    this.#spare.push(row);
    // Out at once: a row in the way would make the focused one move, and lose the focus.
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

  /** Puts rows in place, among those that stay where they are. */
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
