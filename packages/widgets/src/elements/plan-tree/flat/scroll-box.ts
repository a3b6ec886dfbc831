import type { ReactiveElement } from 'lit';
import { drawsWhole } from '../../../platform/whole-picture.js';
import { VirtualRange } from '../../../virtual-rows/virtual-range.js';
import type { OutlineState } from '../outline/outline-state.js';
import { positionOf, rowElement } from '../outline/row-elements.js';

/** Estimated height of a row, in CSS pixels: one line with its padding. */
const estimatedRowHeight = 44;

/** Height of a long outline as a ratio of the viewport, see `.long` in the styles. */
const windowRatio = 0.7;

/** Height of the box in a first picture that is drawn on a server, in CSS pixels. */
const firstHeight = 600;

/** A row and its scroll offset, kept while all rows are drawn. */
interface Anchor {
  readonly position: number;
  /** Height of its hidden upper part, in CSS pixels. */
  readonly shift: number;
}

/** The scroll box of a long outline: the range of rows drawn in it, and their offsets. */
export class ScrollBox {
  readonly #host: ReactiveElement;
  #outline: OutlineState | undefined;
  #range: VirtualRange | undefined;
  #width = 0;
  #anchor: Anchor | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** True if only the rows in view are drawn. */
  get isVirtual(): boolean {
    return this.#range !== undefined;
  }

  /** The range of rows to draw. */
  windowOf(outline: OutlineState): VirtualRange {
    if (outline !== this.#outline) this.#range = undefined;
    this.#outline = outline;
    const rows = (this.#range ??= new VirtualRange(estimatedRowHeight));
    if (drawsWhole()) {
      rows.show(outline, 0, firstHeight);
      return rows;
    }
    const box = this.#box;
    rows.show(outline, box?.scrollTop ?? 0, box?.clientHeight || innerHeight * windowRatio);
    return rows;
  }

  /** Switches to drawing all rows. The rows in view stay in view. */
  drawAll(outline: OutlineState): void {
    const box = this.#box;
    if (this.#range && box && box.scrollTop > 0) {
      const { metrics } = this.#range;
      const row = metrics.rowAt(box.scrollTop);
      this.#anchor = { position: outline.rows[row]!, shift: box.scrollTop - metrics.offsetOf(row) };
    }
    this.#range = undefined;
    this.#outline = outline;
  }

  /** Scrolls a row into view; does not scroll the page. */
  showRow(outline: OutlineState, row: number): void {
    const box = this.#box;
    if (!box || !this.#range) return;
    const { scrollTop, clientHeight } = box;
    const top = this.#range.topShowing(outline, row, scrollTop, clientHeight);
    // The list may still be shorter than the rows that have been opened since.
    const list = box.querySelector<HTMLElement>('.rows');
    if (list) list.style.blockSize = `${this.#range.metrics.total}px`;
    if (top !== scrollTop) box.scrollTop = top;
    this.syncToScroll();
  }

  /** Measures and positions the rows after an update. */
  layOut(): void {
    const box = this.#box;
    if (this.#range && box) this.#layOutRange(this.#range, box);
    else this.#clearLayout();
  }

  get #box(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.outline.long');
  }

  /** Requests an update when other rows have scrolled into view. */
  syncToScroll(): void {
    const box = this.#box;
    if (!this.#range || !this.#outline || !box) return;
    if (this.#range.show(this.#outline, box.scrollTop, box.clientHeight))
      this.#host.requestUpdate();
  }

  /** Keeps the rows in view in place when rows above turn out higher or lower than estimated. */
  #layOutRange(rows: VirtualRange, box: HTMLElement): void {
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
    const drawn = [...elements].map(
      (element, at) => [rows.first + at, element.getBoundingClientRect().height] as const,
    );
    const changed = metrics.measure(drawn);
    list.style.blockSize = `${metrics.total}px`;
    list.style.paddingBlockStart = `${metrics.offsetOf(rows.first)}px`;
    const apart = list.querySelector<HTMLElement>(':scope > .apart');
    if (apart) {
      const row = this.#outline!.rowOf(positionOf(apart));
      apart.style.insetBlockStart = `${metrics.offsetOf(row)}px`;
    }
    if (changed && scrollTop > 0) box.scrollTop = metrics.offsetOf(anchor) + shift;
    // Deferred: the measured heights may call for other rows, and the update is not finished.
    queueMicrotask(() => this.syncToScroll());
  }

  /** Removes the inline layout of a virtual range. */
  #clearLayout(): void {
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
