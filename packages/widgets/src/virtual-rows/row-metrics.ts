import type { RowList } from './row-list.js';

/** Rows per block of summed heights: finding a row among 50,000 takes some hundred steps. */
const blockSize = 128;

/**
 * Positions of rows with different heights. Only rows that were on screen are measured; the others
 * count with an estimate, so that no work is done per row. Heights are stored by key and survive
 * inserted, removed and moved rows.
 */
export class RowMetrics {
  /** By key. */
  readonly #measured = new Map<number, number>();
  #estimate: number;
  #isEstimateKnown = false;
  #list: RowList = { rows: new Int32Array(0), rowOf: () => -1 };
  #rows = this.#list.rows;
  #blocks: number[] = [];
  #total = 0;

  /** @param estimate Height of a row that was never measured, in CSS pixels. */
  constructor(estimate: number) {
    this.#estimate = estimate;
  }

  /** Height of all rows. */
  get total(): number {
    return this.#total;
  }

  /** Takes over the rows that show; costs nothing while they are the same. */
  setRows(list: RowList): void {
    if (list.rows === this.#rows) return;
    this.#list = list;
    this.#rows = list.rows;
    this.#addUp();
  }

  /** Forgets all heights: the width has changed, so lines break elsewhere. */
  reset(): void {
    this.#measured.clear();
    this.#addUp();
  }

  /** Takes over the heights of rows on screen; tells whether anything differs from before. */
  measure(rows: Iterable<readonly [row: number, height: number]>): boolean {
    let changed = false;
    let sum = 0;
    let count = 0;
    for (const [row, height] of rows) {
      sum += height;
      count += 1;
      const difference = height - this.#heightOf(row);
      this.#measured.set(this.#rows[row]!, height);
      if (Math.abs(difference) < 0.01) continue;
      changed = true;
      this.#add(row, difference);
    }
    // Later guesses would move what is on screen; the first one is made before anybody scrolls.
    if (this.#isEstimateKnown || count === 0) return changed;
    this.#isEstimateKnown = true;
    this.#estimate = sum / count;
    this.#addUp();
    return true;
  }

  /** Distance from the top of the first row to the top of this one. */
  offsetOf(row: number): number {
    const block = Math.floor(row / blockSize);
    let offset = 0;
    for (let at = 0; at < block; at++) offset += this.#blocks[at]!;
    for (let at = block * blockSize; at < row; at++) offset += this.#heightOf(at);
    return offset;
  }

  /** The row at this distance from the top; the first or last one beyond the ends. */
  rowAt(offset: number): number {
    let block = 0;
    let rest = offset;
    while (block < this.#blocks.length - 1 && rest >= this.#blocks[block]!) {
      rest -= this.#blocks[block]!;
      block += 1;
    }
    const last = Math.min(this.#rows.length, (block + 1) * blockSize) - 1;
    let row = block * blockSize;
    while (row < last && rest >= this.#heightOf(row)) {
      rest -= this.#heightOf(row);
      row += 1;
    }
    return Math.max(0, row);
  }

  #heightOf(row: number): number {
    return this.#measured.get(this.#rows[row]!) ?? this.#estimate;
  }

  #add(row: number, height: number): void {
    this.#blocks[Math.floor(row / blockSize)]! += height;
    this.#total += height;
  }

  #addUp(): void {
    const count = this.#rows.length;
    this.#blocks = [];
    for (let start = 0; start < count; start += blockSize) {
      this.#blocks.push(Math.min(blockSize, count - start) * this.#estimate);
    }
    this.#total = count * this.#estimate;
    for (const [key, height] of this.#measured) {
      const row = this.#list.rowOf(key);
      if (row >= 0) this.#add(row, height - this.#estimate);
    }
  }
}
