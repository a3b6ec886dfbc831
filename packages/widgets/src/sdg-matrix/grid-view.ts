import { placeAfterKey, type GridPlace } from './grid-keys.js';
import { RowHeights } from './row-heights.js';
import { RowWindow, type RowDrawing } from './row-window.js';

/** Height of a row before one was measured, in CSS pixels; the style sheet says the same. */
const usualRow = 40;
/** Height of the rows on screen before it was measured: the usual limit of the scroll box. */
const usualHeight = 520;
/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const spareRows = 4;

/** What the reader asks of a cell: `open` by Enter, `pick` by Space. */
export type GridAct = 'open' | 'pick';

/** What the grid shows. */
export interface GridContent extends RowDrawing {
  readonly count: number;
  /** What stays the same about a row when rows are ordered or left out. */
  readonly keyOf: (index: number) => number;
  /** Columns of the table, titles and sums included. */
  readonly columns: number;
  /** Whether there is a row of sums below. */
  readonly hasFooter: boolean;
}

/**
 * A table used as a grid: draws the rows on screen, moves the focus by the keys of the ARIA
 * Authoring Practices, lights the column under the pointer. Headings are row 0, the footer is the
 * last row.
 */
export class GridView {
  readonly #act: (act: GridAct, place: GridPlace) => void;
  #table: HTMLTableElement | undefined;
  #content: GridContent | undefined;
  #window: RowWindow | undefined;
  #heights = new RowHeights(0, usualRow);
  readonly #measured = new Map<number, number>();
  /** Distance scrolled. Kept, because asking for it lays the page out. */
  #top = 0;
  #height = usualHeight;
  #place: GridPlace = { row: 1, column: 0 };
  #isWhole = false;
  readonly #resize = new ResizeObserver(() => this.#onResize());

  constructor(act: (act: GridAct, place: GridPlace) => void) {
    this.#act = act;
  }

  /** The cell that has the focus, or gets it from the Tab key. */
  get place(): GridPlace {
    return this.#place;
  }

  /** Draws the rows anew. Rows and the focus stay where they are. */
  show(table: HTMLTableElement, content: GridContent): void {
    const isNew = table !== this.#table || content.columns !== this.#content?.columns;
    if (isNew) this.#attach(table);
    this.#content = content;
    this.#heights = new RowHeights(content.count, usualRow);
    if (this.#measured.size > 0) this.#recallHeights(content);
    const { row, column } = this.#place;
    this.#place = {
      row: Math.min(row, this.#lastRow(content)),
      column: Math.min(column, content.columns - 1),
    };
    const hadFocus = this.#hasFocus();
    this.#window!.refill(content.count, content.fill);
    this.#draw();
    if (hadFocus && !this.#hasFocus()) this.focus(this.#place);
    else this.#markTabStop();
  }

  /** Lets go of the table. */
  release(): void {
    this.#resize.disconnect();
    this.#table = undefined;
  }

  /** Draws all rows, for paper; or again only those on screen. */
  showWhole(isWhole: boolean): void {
    this.#isWhole = isWhole;
    if (this.#table) this.#draw();
  }

  /** Moves the focus to a cell and brings it into view. */
  focus(place: GridPlace): void {
    if (!this.#table) return;
    this.#reveal(place.row - 1);
    this.#place = place;
    this.#draw();
    this.#markTabStop();
    const cell = this.#cellAt(place);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Brings a row into view and leaves the focus where it is. */
  reveal(index: number): void {
    if (!this.#table) return;
    this.#reveal(index);
    this.#draw();
  }

  readonly onScroll = (): void => {
    if (!this.#table) return;
    this.#top = this.#table.parentElement!.scrollTop;
    this.#measure();
    this.#draw();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const content = this.#content;
    if (!content || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#act(event.key === 'Enter' ? 'open' : 'pick', this.#place);
      return;
    }
    const isRtl = this.#table!.matches(':dir(rtl)');
    const next = placeAfterKey({ key: event.key, ctrlKey: event.ctrlKey, isRtl }, this.#place, {
      rows: this.#lastRow(content) + 1,
      columns: content.columns,
      page: Math.max(1, Math.floor(this.#bodyHeight() / usualRow) - 1),
    });
    if (!next) return;
    event.preventDefault();
    this.focus(next);
  };

  readonly onClick = (event: Event): void => {
    const target = event.target as Element;
    const place = this.#placeOf(target);
    if (!place) return;
    this.focus(place);
    if (target.closest('.toggle, .sort, td')) this.#act('open', place);
    else if (target.closest('.tile, .title')) this.#act('pick', place);
  };

  /** Lights the column of the cell that the pointer or the focus comes to. */
  readonly onEnter = (event: Event): void => {
    const column = this.#placeOf(event.target as Element)?.column;
    this.#table?.querySelectorAll('col').forEach((col, place) => {
      col.classList.toggle('lit', place === column && place > 0);
    });
  };

  #lastRow({ count, hasFooter }: GridContent): number {
    return hasFooter ? count + 1 : count;
  }

  #attach(table: HTMLTableElement): void {
    this.#table = table;
    this.#top = 0;
    const body = table.tBodies[0]!;
    body.replaceChildren();
    this.#window = new RowWindow(body, {
      create: () => this.#content!.create(),
      fill: (row, index) => this.#content!.fill(row, index),
    });
    this.#measured.clear();
    this.#resize.disconnect();
    this.#resize.observe(table.parentElement!);
  }

  #onResize(): void {
    const height = this.#table ? this.#bodyHeight() : 0;
    if (height <= 0 || !this.#content) return;
    this.#height = height;
    this.#measure();
    this.#draw();
  }

  #recallHeights({ count, keyOf }: GridContent): void {
    for (let index = 0; index < count; index++) {
      const height = this.#measured.get(keyOf(index));
      if (height !== undefined) this.#heights.set(index, height);
    }
  }

  /** Takes over the heights of the rows drawn, at a time when the page is laid out anyway. */
  #measure(): void {
    const content = this.#content;
    if (!content || this.#isWhole) return;
    this.#window!.rows.forEach((row, index) => {
      const { height } = row.getBoundingClientRect();
      if (height === 0) return;
      this.#heights.set(index, height);
      this.#measured.set(content.keyOf(index), height);
    });
  }

  #draw(): void {
    const { count } = this.#content!;
    const range = this.#isWhole
      ? { start: 0, end: count }
      : this.#heights.visible(this.#top, this.#height, spareRows);
    const pinned = this.#place.row - 1;
    const isBodyRow = pinned >= 0 && pinned < count;
    this.#window!.draw(range, this.#heights, count, isBodyRow ? pinned : undefined);
    this.#markTabStop();
  }

  #reveal(index: number): void {
    const { count } = this.#content!;
    if (index < 0 || index >= count) return;
    this.#measure();
    const scroller = this.#table!.parentElement!;
    const top = this.#heights.between({ start: 0, end: index });
    const bottom = top + this.#heights.between({ start: index, end: index + 1 });
    const shown = this.#bodyHeight();
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + shown) scroller.scrollTop = bottom - shown;
    this.#top = scroller.scrollTop;
  }

  /** Height of the scroll box between headings and footer. */
  #bodyHeight(): number {
    const { parentElement, tHead, tFoot } = this.#table!;
    return parentElement!.clientHeight - (tHead?.offsetHeight ?? 0) - (tFoot?.offsetHeight ?? 0);
  }

  #markTabStop(): void {
    const cell = this.#cellAt(this.#place);
    // By attribute: the property asks for styles, and has them computed before there is a need.
    if (!cell || cell.getAttribute('tabindex') === '0') return;
    this.#table!.querySelectorAll<HTMLElement>(':is(td, th)[tabindex="0"]').forEach((other) => {
      other.tabIndex = -1;
    });
    cell.tabIndex = 0;
  }

  #hasFocus(): boolean {
    const root = this.#table?.getRootNode() as Document | ShadowRoot | undefined;
    return root?.activeElement?.closest('table') === this.#table && this.#table !== undefined;
  }

  #cellAt({ row, column }: GridPlace): HTMLTableCellElement | undefined {
    const { count } = this.#content!;
    const section = row === 0 ? this.#table!.tHead : this.#table!.tFoot;
    const isBody = row > 0 && row <= count;
    const line = isBody ? this.#window!.rows.get(row - 1) : section?.rows[0];
    return line?.cells[column];
  }

  #placeOf(target: Element): GridPlace | undefined {
    const cell = target.closest<HTMLTableCellElement>('td, th');
    const line = cell?.parentElement;
    const row = Number(line?.ariaRowIndex) - 1;
    return cell && row >= 0 ? { row, column: cell.cellIndex } : undefined;
  }
}
