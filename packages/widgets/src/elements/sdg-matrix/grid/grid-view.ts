import type { ReactiveController, ReactiveElement } from 'lit';
import type { RowList } from '../../../virtual-rows/row-list.js';
import { VirtualRange } from '../../../virtual-rows/virtual-range.js';
import { TableRows, type RowDrawing } from './table-rows.js';

/** Height of a row before one was measured, in CSS pixels; the same as in the style sheet. */
const estimatedRow = 32;
/**
 * Height that the rows of the first frame fill. With the rows beyond the edge they fill a scroll box
 * of the usual size, so that the first frame is laid out once.
 */
const firstHeight = 360;

/** A cell of the grid: the headings are row 0, the row titles column 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Content of the grid. */
export interface GridContent extends RowDrawing {
  /** The rows by a key that survives sorting and filtering. */
  readonly list: RowList;
  /** Columns of the table, including titles and sums. */
  readonly columns: number;
  /** True if the table has a row of sums at the end. */
  readonly hasFooter: boolean;
}

/**
 * Shows a long table in a scroll box: draws the rows on screen (all rows for printing), keeps one
 * cell in the tab order, scrolls cells into view. Headings are row 0, the footer is the last row.
 */
export class GridView implements ReactiveController {
  #table: HTMLTableElement | undefined;
  #content: GridContent | undefined;
  #rows: TableRows | undefined;
  #range = new VirtualRange(estimatedRow);
  /** Distance scrolled; cached, because reading it forces a layout. */
  #top = 0;
  #height = firstHeight;
  #position: CellPosition = { row: 1, column: 0 };
  #showsAllRows = false;
  #width = 0;
  #resize: ResizeObserver | undefined;

  constructor(host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onBeforePrint);
    addEventListener('afterprint', this.#onAfterPrint);
  }

  hostDisconnected(): void {
    this.detach();
    removeEventListener('beforeprint', this.#onBeforePrint);
    removeEventListener('afterprint', this.#onAfterPrint);
  }

  /** The cell that has the focus, or receives it from the Tab key. */
  get position(): CellPosition {
    return this.#position;
  }

  /** The table shown; undefined when there is none. */
  get table(): HTMLTableElement | undefined {
    return this.#table;
  }

  /** Rows, including headings and footer, and columns. */
  get size(): { readonly rows: number; readonly columns: number } {
    const { list, hasFooter, columns } = this.#content!;
    return { rows: list.rows.length + (hasFooter ? 2 : 1), columns };
  }

  /** Number of rows that fit between headings and footer. */
  get pageSize(): number {
    return Math.max(1, Math.floor(this.#bodyHeight() / estimatedRow) - 1);
  }

  /** Updates the rows. Keeps the scroll position and the focus. */
  show(table: HTMLTableElement, content: GridContent): void {
    const isNew = table !== this.#table || content.columns !== this.#content?.columns;
    if (isNew) this.#attach(table);
    this.#content = content;
    const { row, column } = this.#position;
    const { rows, columns } = this.size;
    this.#position = { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) };
    const hadFocus = this.#hasFocus();
    this.#rows!.refill(content.list.rows.length, content.fill);
    this.#draw();
    if (hadFocus && !this.#hasFocus()) this.focus(this.#position);
  }

  /** Releases the table. */
  detach(): void {
    this.#resize?.disconnect();
    this.#table = undefined;
  }

  /** Focuses a cell and scrolls it into view. */
  focus(position: CellPosition): void {
    if (!this.#table) return;
    this.#position = position;
    this.reveal(position);
    const cell = this.#cellAt(position);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Scrolls a row, a column or a cell into view, within the scroll box only. */
  reveal({ row, column }: Partial<CellPosition>): void {
    if (!this.#table) return;
    if (row !== undefined) this.#revealRow(row - 1);
    this.#draw();
    if (column !== undefined) this.#revealColumn(column);
  }

  /** Position of the cell that contains an element. */
  positionOf(target: Element): CellPosition | undefined {
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

  readonly #onBeforePrint = (): void => this.#showAllRows(true);
  readonly #onAfterPrint = (): void => this.#showAllRows(false);

  #showAllRows(showsAllRows: boolean): void {
    this.#showsAllRows = showsAllRows;
    if (this.#table) this.#draw();
  }

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
    this.#range = new VirtualRange(estimatedRow);
    this.#resize?.disconnect();
    this.#resize ??= new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect.width));
    this.#resize.observe(table.parentElement!);
  }

  #onResize(width: number): void {
    const height = this.#table ? this.#bodyHeight() : 0;
    if (height <= 0 || !this.#content) return;
    this.#height = height;
    const isOtherWidth = this.#width > 0 && width !== this.#width;
    // Lines wrap differently now.
    if (isOtherWidth) this.#range.metrics.reset();
    this.#width = width;
    if (!this.#range.show(this.#content.list, this.#top, height) && !isOtherWidth) return;
    // In the next frame: drawing now would change the size that is being reported.
    requestAnimationFrame(() => {
      if (this.#table) this.#draw();
    });
  }

  /** Measures the rows drawn; called where the page is laid out anyway. */
  #measure(): void {
    if (!this.#content || this.#showsAllRows) return;
    const heights: [row: number, height: number][] = [];
    this.#rows!.rows.forEach((row, index) => {
      const { height } = row.getBoundingClientRect();
      if (height > 0) heights.push([index, height]);
    });
    this.#range.metrics.measure(heights);
  }

  #draw(): void {
    const { list } = this.#content!;
    const count = list.rows.length;
    this.#range.show(list, this.#top, this.#height);
    const { first, last, metrics } = this.#range;
    const range = this.#showsAllRows
      ? { start: 0, end: count, count }
      : { start: first, end: Math.min(last, count), count };
    const pinned = this.#position.row - 1;
    const isBodyRow = pinned >= 0 && pinned < count;
    this.#rows!.draw(range, metrics, isBodyRow ? pinned : undefined);
    this.#markTabStop();
  }

  #revealRow(index: number): void {
    const { list } = this.#content!;
    if (index < 0 || index >= list.rows.length) return;
    this.#measure();
    const scroller = this.#table!.parentElement!;
    const { scrollTop } = scroller;
    const top = this.#range.topShowing(list, index, scrollTop, this.#bodyHeight());
    if (top !== scrollTop) scroller.scrollTop = top;
    this.#top = scroller.scrollTop;
  }

  /** Scrolls a column beside the titles, which are sticky and would cover it. */
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
    const cell = this.#cellAt(this.#position);
    // By attribute: reading the property forces a style computation.
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
