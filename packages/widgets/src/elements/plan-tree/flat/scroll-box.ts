import type { ReactiveElement } from 'lit';
import { VirtualRange } from '../../../virtual-rows/virtual-range.js';
import type { OutlineState } from '../outline/outline-state.js';
import { positionOf, rowElement } from '../outline/row-elements.js';

/** Height of a row before any was measured, in CSS pixels: one line with its padding. */
const usualRow = 44;

/** Share of the window that long outlines take up, see `.long` in the styles. */
const shareOfWindow = 0.7;

/** Which row stands where in the box. */
interface Anchor {
  readonly position: number;
  /** How much of it is scrolled away. */
  readonly shift: number;
}

/** The scroll box of a long outline: which rows are drawn in it, where they stand, what is in view. */
export class ScrollBox {
  readonly #host: ReactiveElement;
  #state: OutlineState | undefined;
  #window: VirtualRange | undefined;
  #width = 0;
  #anchor: Anchor | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Whether only the rows in view are drawn. */
  get hasWindow(): boolean {
    return this.#window !== undefined;
  }

  /** The slice of the rows to draw. */
  windowOf(state: OutlineState): VirtualRange {
    if (state !== this.#state) this.#window = undefined;
    this.#state = state;
    const rows = (this.#window ??= new VirtualRange(usualRow));
    const box = this.#box;
    rows.show(state, box?.scrollTop ?? 0, box?.clientHeight || innerHeight * shareOfWindow);
    return rows;
  }

  /** From now on all rows are drawn. What was in view stays there. */
  drawAll(state: OutlineState): void {
    const box = this.#box;
    if (this.#window && box && box.scrollTop > 0) {
      const { metrics } = this.#window;
      const row = metrics.rowAt(box.scrollTop);
      this.#anchor = { position: state.rows[row]!, shift: box.scrollTop - metrics.offsetOf(row) };
    }
    this.#window = undefined;
    this.#state = state;
  }

  /** Brings a row into view; the page is not moved. */
  showRow(state: OutlineState, row: number): void {
    const box = this.#box;
    if (!box || !this.#window) return;
    const { scrollTop, clientHeight } = box;
    const top = this.#window.topShowing(state, row, scrollTop, clientHeight);
    // The box may not be as tall yet as the rows that were opened since.
    const list = box.querySelector<HTMLElement>('.rows');
    if (list) list.style.blockSize = `${this.#window.metrics.total}px`;
    if (top !== scrollTop) box.scrollTop = top;
    this.follow();
  }

  /** After the element has drawn: measures rows, and puts them in place. */
  settle(): void {
    const box = this.#box;
    if (this.#window && box) this.#place(this.#window, box);
    else this.#unplace();
  }

  get #box(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.outline.long');
  }

  /** The window follows the scroll box. */
  follow(): void {
    const box = this.#box;
    if (!this.#window || !this.#state || !box) return;
    if (this.#window.show(this.#state, box.scrollTop, box.clientHeight)) this.#host.requestUpdate();
  }

  /** What is on screen stays where it is when rows above it turn out higher or lower. */
  #place(rows: VirtualRange, box: HTMLElement): void {
    const { metrics } = rows;
    if (this.#width !== box.clientWidth) {
      if (this.#width > 0) metrics.reset();
      this.#width = box.clientWidth;
    }
    const list = box.querySelector<HTMLElement>('.rows')!;
    const { scrollTop } = box;
    const anchor = metrics.rowAt(scrollTop);
    const shift = scrollTop - metrics.offsetOf(anchor);
    const elements = list.querySelectorAll<HTMLElement>(':scope > .row:not(.apart)');
    const drawn = Array.from(
      elements,
      (element, at) => [rows.first + at, element.getBoundingClientRect().height] as const,
    );
    const changed = metrics.measure(drawn);
    list.style.blockSize = `${metrics.total}px`;
    list.style.paddingBlockStart = `${metrics.offsetOf(rows.first)}px`;
    const apart = list.querySelector<HTMLElement>(':scope > .apart');
    if (apart) {
      const row = this.#state!.rowOf(positionOf(apart));
      apart.style.insetBlockStart = `${metrics.offsetOf(row)}px`;
    }
    if (changed && scrollTop > 0) box.scrollTop = metrics.offsetOf(anchor) + shift;
    // Not within the drawing that is being finished: what was measured may ask for other rows.
    queueMicrotask(() => this.follow());
  }

  /** Takes back what only a window needs. */
  #unplace(): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.rows.flat');
    if (list?.style.blockSize) list.style.blockSize = list.style.paddingBlockStart = '';
    const { position, shift } = this.#anchor ?? {};
    this.#anchor = undefined;
    const box = this.#box;
    const row = position === undefined ? undefined : rowElement(this.#host.shadowRoot, position);
    if (!box || !row) return;
    box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top + shift!;
  }
}
