import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { OutlineState } from './outline-state.js';
import { renderFlat } from './render-flat.js';
import { renderNested } from './render-nested.js';
import type { RowContext } from './render-row.js';
import { RowWindow } from './row-window.js';
import { treeAction } from './tree-keys.js';
import { isTypeAheadKey, TypeAhead } from './type-ahead.js';
import { rowTextsOf } from './row-texts.js';

/** Up to this many rows are drawn as they are; more are drawn only where they are on screen. */
const drawnAtOnce = 120;

/** Share of the window that long outlines take up, see `.long` in the styles. */
const shareOfWindow = 0.7;

/** What the outline asks of the element it stands in. */
export interface OutlineHost extends ReactiveElement {
  /** The reader picked a node. */
  pickNode(id: string, isByKeyboard: boolean): void;
}

/** What the view keeps to between two drawings. */
export interface OutlineLook {
  readonly pattern: 'list' | 'tree';
  readonly label: string;
  readonly context: Omit<RowContext, 'active'>;
}

/**
 * The rows of an outline on screen: which of them are drawn, the focus, the keyboard, scrolling. It
 * holds no plan data of its own; `state` says what is open.
 */
export class OutlineView implements ReactiveController {
  readonly #host: OutlineHost;
  readonly #typeAhead = new TypeAhead();
  #state: OutlineState | undefined;
  #look: OutlineLook | undefined;
  #window: RowWindow | undefined;
  #scroller: Element | undefined;
  #width = 0;
  #active = -1;
  #focusNext = -1;
  #isWhole = false;

  constructor(host: OutlineHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focusNext = -1;
  }

  /** Draws every row, however many: for printing. */
  set isWhole(isWhole: boolean) {
    this.#isWhole = isWhole;
    this.#host.requestUpdate();
  }

  /** Brings a row into view within its own scroll box; the page is not moved. */
  showRow(position: number): void {
    const row = this.#state?.rowOf(position) ?? -1;
    if (row >= 0) this.#active = position;
    if (row < 0 || !this.#window || !this.#scroller) return;
    const top = this.#window.heights.offsetOf(row);
    const bottom = this.#window.heights.offsetOf(row + 1);
    const { scrollTop, clientHeight } = this.#scroller;
    if (top < scrollTop) this.#scroller.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.#scroller.scrollTop = bottom - clientHeight;
    this.#follow();
  }

  /** Puts the focus on a node's row after the next drawing. */
  focusRow(position: number): void {
    this.#focusNext = position;
    this.showRow(position);
    this.#host.requestUpdate();
  }

  render(state: OutlineState, look: OutlineLook): TemplateResult {
    if (state !== this.#state) this.#take(state);
    this.#look = look;
    const { positions } = state.rows;
    if (state.rowOf(this.#active) < 0) this.#active = positions[0] ?? -1;
    const context: RowContext = { ...look.context, active: this.#active };
    const isLong = positions.length > drawnAtOnce && !this.#isWhole;
    if (!isLong) {
      this.#window = undefined;
      this.#scroller = undefined;
    }
    return html`<div
      class=${isLong ? 'outline long' : 'outline'}
      part="outline"
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @scroll=${{ handleEvent: this.#follow, passive: true }}
      ${ref(isLong ? this.#setScroller : undefined)}
    >
      ${isLong ? this.#renderWindow(context, look) : this.#renderAll(context, look)}
    </div>`;
  }

  /** After the element has drawn: measures rows, puts them in place, gives back the focus. */
  hostUpdated(): void {
    if (this.#window && this.#scroller) this.#settle(this.#window, this.#scroller);
    else this.#unsettle();
    if (this.#focusNext >= 0) {
      this.#rowElement(this.#focusNext)?.focus({ preventScroll: this.#window !== undefined });
      this.#focusNext = -1;
    }
  }

  #renderAll(context: RowContext, { pattern, label }: OutlineLook) {
    const last = context.state.rows.positions.length;
    return pattern === 'tree' || this.#isWhole
      ? renderFlat(context, { first: 0, last, kept: -1 }, pattern, label)
      : renderNested(context, label);
  }

  #renderWindow(context: RowContext, { pattern, label }: OutlineLook) {
    const { state } = context;
    const rows = (this.#window ??= new RowWindow(state.index.size));
    const scroller = this.#scroller;
    const height = scroller?.clientHeight || innerHeight * shareOfWindow;
    rows.show(state.rows.positions, scroller?.scrollTop ?? 0, height);
    const kept = pattern === 'tree' ? this.#active : this.#focusedPosition();
    return renderFlat(
      context,
      { first: rows.first, last: rows.last, kept: state.rowOf(kept) },
      pattern,
      label,
    );
  }

  #take(state: OutlineState): void {
    this.#state = state;
    this.#window = undefined;
    this.#active = -1;
  }

  readonly #setScroller = (element: Element | undefined): void => {
    this.#scroller = element;
  };

  /** The window follows the scroll box. */
  readonly #follow = (): void => {
    const { scrollTop, clientHeight } = this.#scroller ?? { scrollTop: 0, clientHeight: 0 };
    if (!this.#window || !this.#state) return;
    if (this.#window.show(this.#state.rows.positions, scrollTop, clientHeight)) {
      this.#host.requestUpdate();
    }
  };

  /** Measures what was drawn; what is on screen stays where it is when rows above it change. */
  #settle(rows: RowWindow, scroller: Element): void {
    const { heights } = rows;
    if (this.#width !== scroller.clientWidth) {
      if (this.#width > 0) heights.forget();
      this.#width = scroller.clientWidth;
    }
    const list = scroller.querySelector<HTMLElement>('.rows')!;
    const { scrollTop } = scroller;
    const anchor = heights.rowAt(scrollTop);
    const shift = scrollTop - heights.offsetOf(anchor);
    const elements = [...list.querySelectorAll<HTMLElement>(':scope > .row:not(.apart)')];
    const drawn = elements.map(
      (element, at) => [rows.first + at, element.getBoundingClientRect().height] as const,
    );
    const changed = heights.measure(drawn);
    list.style.blockSize = `${heights.total}px`;
    list.style.paddingBlockStart = `${heights.offsetOf(rows.first)}px`;
    const apart = list.querySelector<HTMLElement>(':scope > .apart');
    if (apart) {
      const row = this.#state!.rowOf(Number(apart.dataset['position']));
      apart.style.insetBlockStart = `${heights.offsetOf(row)}px`;
    }
    if (changed && scrollTop > 0) scroller.scrollTop = heights.offsetOf(anchor) + shift;
    this.#follow();
  }

  /** Takes back what only a scroll box needs. */
  #unsettle(): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.rows.flat');
    if (!list?.style.blockSize) return;
    list.style.blockSize = '';
    list.style.paddingBlockStart = '';
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const position = positionOf(target);
    const state = this.#state;
    if (position < 0 || !state) return;
    this.#active = position;
    if (target.closest('.toggle')) {
      if (!state.hasChildren(position)) return;
      state.setOpen(position, !state.isOpen(position));
      this.#keepFocus(target.closest<HTMLElement>('.toggle'));
      this.#host.requestUpdate();
      return;
    }
    const isLink = target.closest('a') !== null;
    if (this.#look?.pattern === 'list' && !isLink) return;
    // A link that is to open elsewhere is left to the browser.
    if (isLink && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.#host.requestUpdate();
    this.#host.pickNode(state.plan.nodes[position]!.id, event.detail === 0);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const state = this.#state;
    if (this.#look?.pattern !== 'tree' || !state || event.isComposing) return;
    const position = positionOf(event.target as Element);
    if (position < 0) return;
    const row = state.rowOf(position);
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const action = hasModifier ? undefined : treeAction(event.key, row, state, isRightToLeft);
    if (action) {
      event.preventDefault();
      if (action.kind === 'move') return this.#goTo(action.row);
      if (action.kind === 'select') {
        this.#host.pickNode(state.plan.nodes[position]!.id, true);
        return;
      }
      if (action.kind === 'open-siblings') state.openSiblings(position);
      else state.setOpen(position, action.kind === 'open');
      this.focusRow(position);
    } else if (isTypeAheadKey(event)) {
      const found = this.#typeAheadRow(event, row, state);
      if (found >= 0) this.#goTo(found);
    }
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const position = positionOf(event.target as Element);
    if (position < 0 || position === this.#active) return;
    this.#active = position;
    if (this.#look?.pattern === 'tree') this.#host.requestUpdate();
  };

  #goTo(row: number): void {
    const position = this.#state!.rows.positions[row]!;
    this.#active = position;
    this.focusRow(position);
  }

  #typeAheadRow(event: KeyboardEvent, row: number, state: OutlineState): number {
    const { positions } = state.rows;
    const { languages } = this.#look!.context;
    return this.#typeAhead.next(event.key, event.timeStamp, row, positions.length, (at) => {
      const { code, title } = rowTextsOf(state.plan, state.plan.nodes[positions[at]!]!, languages);
      return [title, code];
    });
  }

  /** A button that was pressed has the focus also where browsers do not give it (Safari). */
  #keepFocus(toggle: HTMLElement | null): void {
    const position = toggle ? positionOf(toggle) : -1;
    void this.#host.updateComplete.then(() => {
      const row = this.#rowElement(position)?.closest('.row');
      const next = row?.querySelector<HTMLElement>('button.toggle');
      if (next && !this.#host.shadowRoot?.activeElement) next.focus();
    });
  }

  #focusedPosition(): number {
    const focused = this.#host.shadowRoot?.activeElement;
    return focused ? positionOf(focused) : -1;
  }

  #rowElement(position: number): HTMLElement | null | undefined {
    const row = this.#host.shadowRoot?.querySelector<HTMLElement>(
      `.row[data-position="${position}"]`,
    );
    return row?.getAttribute('role') === 'treeitem'
      ? row
      : row?.querySelector<HTMLElement>('a.name');
  }
}

function positionOf(element: Element): number {
  const position = element.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? -1 : Number(position);
}
