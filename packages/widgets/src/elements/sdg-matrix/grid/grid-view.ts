import { VirtualRange, type RowList } from '../../../virtual-rows/virtual-range.js';
import { TableRows, type RowDrawing } from './table-rows.js';

/** Height of a row before one was measured, in CSS pixels; the style sheet says the same. */
const usualRow = 40;
/**
 * Height that the first rows drawn have to fill; with those beyond the edge they fill the scroll
 * box at its usual size, so that the first frame need not be laid out twice.
 */
const firstHeight = 360;

/** A cell of the grid: headings are row 0, the row titles column 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** What the grid shows. */
export interface GridContent extends RowDrawing {
  /** The rows, each known by what stays the same about it when rows are ordered or left out. */
  readonly list: RowList;
  /** Columns of the table, titles and sums included. */
  readonly columns: number;
  /** Whether there is a row of sums below. */
  readonly hasFooter: boolean;
}

/**
 * A long table in a scroll box: draws the rows on screen, keeps one cell in the order of the Tab
 * key, brings cells into view. Headings are row 0, the footer is the last row.
 */
export class GridView {
  #table: HTMLTableElement | undefined;
  #content: GridContent | undefined;
  #rows: TableRows | undefined;
  #window = new VirtualRange(usualRow);
  /** Distance scrolled. Kept, because asking for it lays the page out. */
  #top = 0;
  #height = firstHeight;
  #place: CellPosition = { row: 1, column: 0 };
  #isWhole = false;
  #width = 0;
  readonly #resize = new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect.width));

  /** The cell that has the focus, or gets it from the Tab key. */
  get place(): CellPosition {
    return this.#place;
  }

  /** The table shown; undefined when there is none. */
  get table(): HTMLTableElement | undefined {
    return this.#table;
  }

  /** Rows, headings and footer included, and columns. */
  get size(): { readonly rows: number; readonly columns: number } {
    const { list, hasFooter, columns } = this.#content!;
    return { rows: list.rows.length + (hasFooter ? 2 : 1), columns };
  }

  /** How many rows fit between headings and footer. */
  get pageSize(): number {
    return Math.max(1, Math.floor(this.#bodyHeight() / usualRow) - 1);
  }

  /** Draws the rows anew. Rows and the focus stay where they are. */
  show(table: HTMLTableElement, content: GridContent): void {
    const isNew = table !== this.#table || content.columns !== this.#content?.columns;
    if (isNew) this.#attach(table);
    this.#content = content;
    const { row, column } = this.#place;
    const { rows, columns } = this.size;
    this.#place = { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
    const hadFocus = this.#hasFocus();
    this.#rows!.refill(content.list.rows.length, content.fill);
    this.#draw();
    if (hadFocus && !this.#hasFocus()) this.focus(this.#place);
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
  focus(place: CellPosition): void {
    if (!this.#table) return;
    this.#place = place;
    this.reveal(place);
    const cell = this.#cellAt(place);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Brings a row, a column or a cell into view, by moving nothing but the scroll box. */
  reveal({ row, column }: Partial<CellPosition>): void {
    if (!this.#table) return;
    if (row !== undefined) this.#revealRow(row - 1);
    this.#draw();
    if (column !== undefined) this.#revealColumn(column);
  }

  /** The place of the cell that an element stands in. */
  placeOf(target: Element): CellPosition | undefined {
    const cell = target.closest<HTMLTableCellElement>('td, th');
    const row = Number(cell?.parentElement?.ariaRowIndex) - 1;
    return cell && row >= 0 ? { row, column: cell.cellIndex } : undefined;
  }

  readonly onScroll = (): void => {
    if (!this.#table) return;
    this.#top = this.#table.parentElement!.scrollTop;
    this.#measure();
    this.#draw();
  };

  #attach(table: HTMLTableElement): void {
    this.#table = table;
    this.#top = 0;
    this.#width = 0;
    const body = table.tBodies[0]!;
    body.replaceChildren();
    this.#rows = new TableRows(body, {
      create: () => this.#content!.create(),
      fill: (row, index) => this.#content!.fill(row, index),
    });
    this.#window = new VirtualRange(usualRow);
    this.#resize.disconnect();
    this.#resize.observe(table.parentElement!);
  }

  #onResize(width: number): void {
    const height = this.#table ? this.#bodyHeight() : 0;
    if (height <= 0 || !this.#content) return;
    this.#height = height;
    const isOtherWidth = this.#width > 0 && width !== this.#width;
    // Lines break elsewhere now.
    if (isOtherWidth) this.#window.metrics.reset();
    this.#width = width;
    if (!this.#window.show(this.#content.list, this.#top, height) && !isOtherWidth) return;
    // In the next frame: rows drawn now would change the size that is being reported.
    requestAnimationFrame(() => {
      if (this.#table) this.#draw();
    });
  }

  /** Takes over the heights of the rows drawn, at a time when the page is laid out anyway. */
  #measure(): void {
    if (!this.#content || this.#isWhole) return;
    const heights: [row: number, height: number][] = [];
    this.#rows!.rows.forEach((row, index) => {
      const { height } = row.getBoundingClientRect();
      if (height > 0) heights.push([index, height]);
    });
    this.#window.metrics.measure(heights);
  }

  #draw(): void {
    const { list } = this.#content!;
    const count = list.rows.length;
    this.#window.show(list, this.#top, this.#height);
    const { first, last, metrics } = this.#window;
    const stretch = this.#isWhole
      ? { start: 0, end: count, count }
      : { start: first, end: Math.min(last, count), count };
    const pinned = this.#place.row - 1;
    const isBodyRow = pinned >= 0 && pinned < count;
    this.#rows!.draw(stretch, metrics, isBodyRow ? pinned : undefined);
    this.#markTabStop();
  }

  #revealRow(index: number): void {
    const { list } = this.#content!;
    if (index < 0 || index >= list.rows.length) return;
    this.#measure();
    const scroller = this.#table!.parentElement!;
    const { scrollTop } = scroller;
    const top = this.#window.topShowing(list, index, scrollTop, this.#bodyHeight());
    if (top !== scrollTop) scroller.scrollTop = top;
    this.#top = scroller.scrollTop;
  }

  /** Beside the titles, which stay where they are and would cover it. */
  #revealColumn(column: number): void {
    const { tHead, parentElement } = this.#table!;
    const cells = tHead!.rows[0]!.cells;
    if (column < 1 || column >= cells.length) return;
    const cell = cells[column]!.getBoundingClientRect();
    const titles = cells[0]!.getBoundingClientRect();
    const box = parentElement!.getBoundingClientRect();
    const isRtl = this.#table!.matches(':dir(rtl)');
    const left = isRtl ? box.left : titles.right;
    const right = isRtl ? titles.left : box.right;
    if (cell.left < left) parentElement!.scrollLeft += cell.left - left;
    else if (cell.right > right) parentElement!.scrollLeft += cell.right - right;
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

  #cellAt({ row, column }: CellPosition): HTMLTableCellElement | undefined {
    const section = row === 0 ? this.#table!.tHead : this.#table!.tFoot;
    const isBody = row > 0 && row <= this.#content!.list.rows.length;
    const line = isBody ? this.#rows!.rows.get(row - 1) : section?.rows[0];
    return line?.cells[column];
  }
}
