/** Rows whose heights are added up together: a row is found in some hundred steps among 50,000. */
const blockSize = 128;

/**
 * Where rows of different heights stand, although only those that were on screen are measured. All
 * others count with an estimate. Heights are kept by node, so that they survive opening and closing.
 */
export class RowHeights {
  /** By position; 0 where not measured yet. */
  readonly #measured: Float32Array;
  #estimate: number;
  #positions: Int32Array = new Int32Array(0);
  #blocks: number[] = [];
  #total = 0;
  #isEstimateKnown = false;

  /**
   * @param size Number of nodes of the plan.
   * @param estimate Height of a row that was never measured, in CSS pixels.
   */
  constructor(size: number, estimate: number) {
    this.#measured = new Float32Array(size);
    this.#estimate = estimate;
  }

  /** Height of all rows. */
  get total(): number {
    return this.#total;
  }

  /** Takes over the rows that show, by position. */
  layOut(positions: Int32Array): void {
    if (positions === this.#positions) return;
    this.#positions = positions;
    this.#addUp();
  }

  /** Forgets all heights: the width has changed, so lines break elsewhere. */
  forget(): void {
    this.#measured.fill(0);
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
      const before = this.#heightOf(row);
      this.#measured[this.#positions[row]!] = height;
      if (Math.abs(before - height) < 0.01) continue;
      changed = true;
      this.#blocks[Math.floor(row / blockSize)]! += height - before;
      this.#total += height - before;
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
    const last = Math.min(this.#positions.length, (block + 1) * blockSize) - 1;
    let row = block * blockSize;
    while (row < last && rest >= this.#heightOf(row)) {
      rest -= this.#heightOf(row);
      row += 1;
    }
    return Math.max(0, row);
  }

  #heightOf(row: number): number {
    return this.#measured[this.#positions[row]!] || this.#estimate;
  }

  #addUp(): void {
    this.#blocks = [];
    this.#total = 0;
    for (let start = 0; start < this.#positions.length; start += blockSize) {
      const end = Math.min(start + blockSize, this.#positions.length);
      let sum = 0;
      for (let row = start; row < end; row++) sum += this.#heightOf(row);
      this.#blocks.push(sum);
      this.#total += sum;
    }
  }
}
