/** A stretch of rows, `start` included, `end` not. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Heights of many rows of which few were ever drawn: known where measured, estimated elsewhere. In
 * CSS pixels.
 */
export class RowHeights {
  readonly #heights: Float32Array;

  constructor(count: number, estimate: number) {
    this.#heights = new Float32Array(count).fill(estimate);
  }

  set(index: number, height: number): void {
    this.#heights[index] = height;
  }

  /** Height of a stretch. */
  between({ start, end }: RowRange): number {
    let sum = 0;
    for (let index = start; index < end; index++) sum += this.#heights[index]!;
    return sum;
  }

  /** The rows that lie in a stretch of `height` from `top`, and `spare` more on either side. */
  visible(top: number, height: number, spare: number): RowRange {
    const count = this.#heights.length;
    let start = 0;
    let offset = 0;
    while (start < count && offset + this.#heights[start]! <= top) {
      offset += this.#heights[start++]!;
    }
    let end = start;
    while (end < count && offset < top + height) offset += this.#heights[end++]!;
    return { start: Math.max(0, start - spare), end: Math.min(count, end + spare) };
  }
}
