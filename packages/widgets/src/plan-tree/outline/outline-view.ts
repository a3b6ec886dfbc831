import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { LazyPart } from '../../lazy-part/lazy-part.js';
import { RowWindow } from '../../row-window/row-window.js';
import type * as treePattern from '../tree-pattern/tree-pattern.js';
import type { OutlineState } from './outline-state.js';
import { renderFlat } from './render-flat.js';
import { renderNested } from './render-nested.js';
import type { RowContext } from './render-row.js';

/** Up to this many rows are drawn as they are; more are drawn only where they are on screen. */
const drawnAtOnce = 120;

/** Height of a row before any was measured, in CSS pixels: one line with its padding. */
const usualRow = 44;

/** Share of the window that long outlines take up, see `.long` in the styles. */
const shareOfWindow = 0.7;

/** Closed branches are kept for the browser's own search in outlines of up to this many nodes. */
const findableRows = 400;

/** Whether this browser can find what is hidden (`hidden="until-found"`). */
const canBeFound = 'onbeforematch' in globalThis;

/** What the outline asks of the element it stands in. */
export interface OutlineHost extends ReactiveElement {
  /** The reader picked a node. */
  pickNode(id: string, isByKeyboard: boolean): void;
}

/** How the rows are to look. */
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
  readonly #tree: LazyPart<TreePattern>;
  #state: OutlineState | undefined;
  #look: OutlineLook | undefined;
  #window: RowWindow | undefined;
  #width = 0;
  #active = -1;
  #focusNext = -1;
  #printed: OutlineState | undefined;
  #findable: OutlineState | undefined;
  #idle = 0;

  constructor(host: OutlineHost) {
    this.#host = host;
    this.#tree = new LazyPart(host, async () => {
      const { renderTreeRow, TreeKeyboard } = await import('../tree-pattern/tree-pattern.js');
      return { renderTreeRow, keyboard: new TreeKeyboard() };
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    this.#focusNext = -1;
    globalThis.cancelIdleCallback?.(this.#idle);
    this.#idle = 0;
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  /** Brings a row into view within its own scroll box; the page is not moved. */
  showRow(position: number): void {
    const row = this.#state?.rowOf(position) ?? -1;
    if (row >= 0) this.#active = position;
    const scroller = this.#scroller;
    if (row < 0 || !this.#window || !scroller) return;
    const { scrollTop, clientHeight } = scroller;
    const top = this.#window.topShowing(this.#state!, row, scrollTop, clientHeight);
    if (top !== scrollTop) this.#scrollTo(scroller, top);
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
    const positions = state.rows;
    if (state.rowOf(this.#active) < 0) this.#active = positions[0] ?? -1;
    const context: RowContext = { ...look.context, active: this.#active };
    const isLong = positions.length > drawnAtOnce && this.#printed !== state;
    if (!isLong) this.#window = undefined;
    return html`<div
      class=${isLong ? 'outline long' : 'outline'}
      part="outline"
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @beforematch=${this.#onBeforeMatch}
      @scroll=${this.#onScroll}
    >
      ${isLong ? this.#renderWindow(context, look) : this.#renderAll(context, look)}
    </div>`;
  }

  /** After the element has drawn: measures rows, puts them in place, gives back the focus. */
  hostUpdated(): void {
    const scroller = this.#scroller;
    if (this.#window && scroller) this.#settle(this.#window, scroller);
    else this.#unsettle();
    if (this.#focusNext >= 0) {
      this.#rowElement(this.#focusNext)?.focus({ preventScroll: this.#window !== undefined });
      this.#focusNext = -1;
    }
  }

  get #scroller(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.outline.long');
  }

  #renderAll(context: RowContext, look: OutlineLook) {
    const last = context.state.rows.length;
    const tree = this.#treePattern(look);
    return tree || last > drawnAtOnce
      ? renderFlat(context, { first: 0, last, kept: -1 }, tree?.renderTreeRow, look.label)
      : renderNested(context, this.#findableRows(context.state), look.label);
  }

  /**
   * In small outlines also the rows of closed branches, once the page has nothing else to do: hidden,
   * but the browser's own search opens them.
   */
  #findableRows(state: OutlineState): Int32Array {
    const isSmall = canBeFound && !state.kept && state.size <= findableRows;
    if (isSmall && this.#findable === state) return state.everyRow();
    if (isSmall && this.#idle === 0) {
      this.#idle = globalThis.requestIdleCallback?.(() => {
        this.#idle = 0;
        this.#findable = state;
        this.#host.requestUpdate();
      });
    }
    return state.rows;
  }

  /** The browser found a word in a closed branch and is about to show it. */
  readonly #onBeforeMatch = (event: Event): void => {
    const state = this.#state;
    const position = positionOf(event.target as Element);
    if (!state || position < 0) return;
    state.reveal(position);
    state.setOpen(position, true);
    this.#host.requestUpdate();
  };

  #renderWindow(context: RowContext, look: OutlineLook) {
    const { state } = context;
    const rows = (this.#window ??= new RowWindow(usualRow));
    const scroller = this.#scroller;
    const height = scroller?.clientHeight || innerHeight * shareOfWindow;
    rows.show(state, scroller?.scrollTop ?? 0, height);
    const tree = this.#treePattern(look);
    const kept = state.rowOf(tree ? this.#active : this.#focusedPosition());
    return renderFlat(
      context,
      { first: rows.first, last: rows.last, kept },
      tree?.renderTreeRow,
      look.label,
    );
  }

  #treePattern({ pattern }: OutlineLook): TreePattern | undefined {
    return pattern === 'tree' ? this.#tree.get() : undefined;
  }

  #take(state: OutlineState): void {
    this.#state = state;
    this.#window = undefined;
    this.#active = -1;
  }

  /** The window follows the scroll box. */
  readonly #follow = (): void => {
    const scroller = this.#scroller;
    if (!this.#window || !this.#state || !scroller) return;
    const { scrollTop, clientHeight } = scroller;
    if (this.#window.show(this.#state, scrollTop, clientHeight)) {
      this.#host.requestUpdate();
    }
  };

  readonly #onScroll = { handleEvent: this.#follow, passive: true };

  /** The scroll box may not be as tall yet as the rows that were opened since. */
  #scrollTo(scroller: HTMLElement, top: number): void {
    const list = scroller.querySelector<HTMLElement>('.rows');
    if (list && this.#window) list.style.blockSize = `${this.#window.heights.total}px`;
    scroller.scrollTop = top;
  }

  /** Measures what was drawn; what is on screen stays where it is when rows above it change. */
  #settle(rows: RowWindow, scroller: HTMLElement): void {
    const { heights } = rows;
    if (this.#width !== scroller.clientWidth) {
      if (this.#width > 0) heights.forget();
      this.#width = scroller.clientWidth;
    }
    const list = scroller.querySelector<HTMLElement>('.rows')!;
    const { scrollTop } = scroller;
    const anchor = heights.rowAt(scrollTop);
    const shift = scrollTop - heights.offsetOf(anchor);
    const elements = list.querySelectorAll<HTMLElement>(':scope > .row:not(.apart)');
    const drawn = [...elements].map(
      (element, at) => [rows.first + at, element.getBoundingClientRect().height] as const,
    );
    const changed = heights.measure(drawn);
    list.style.blockSize = `${heights.total}px`;
    list.style.paddingBlockStart = `${heights.offsetOf(rows.first)}px`;
    const apart = list.querySelector<HTMLElement>(':scope > .apart');
    if (apart) {
      const row = this.#state!.rowOf(positionOf(apart));
      apart.style.insetBlockStart = `${heights.offsetOf(row)}px`;
    }
    if (changed && scrollTop > 0) scroller.scrollTop = heights.offsetOf(anchor) + shift;
    // Not within the drawing that is being finished: what was measured may ask for other rows.
    queueMicrotask(this.#follow);
  }

  /** Takes back what only a scroll box needs. */
  #unsettle(): void {
    const list = this.#host.shadowRoot?.querySelector<HTMLElement>('.rows.flat');
    if (!list?.style.blockSize) return;
    list.style.blockSize = '';
    list.style.paddingBlockStart = '';
  }

  /** On paper there is nothing to scroll: all rows are drawn that are open. */
  readonly #beforePrint = (): void => {
    this.#printed = this.#state;
    this.#host.requestUpdate();
  };

  readonly #afterPrint = (): void => {
    this.#printed = undefined;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const position = positionOf(target);
    const state = this.#state;
    if (position < 0 || !state) return;
    const toggle = target.closest<HTMLElement>('.toggle');
    if (toggle) {
      if (!state.hasChildren(position)) return;
      this.#active = position;
      state.setOpen(position, !state.isOpen(position));
      this.#host.requestUpdate();
      // The list may be drawn anew, and Safari gives no focus to buttons.
      void this.#host.updateComplete.then(() => {
        if (!this.#host.shadowRoot?.activeElement) this.#toggleOf(position)?.focus();
      });
      return;
    }
    const isLink = target.closest('a') !== null;
    if (this.#look?.pattern !== 'tree' && !isLink) return;
    // A link that is to open elsewhere is left to the browser.
    if (isLink && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.#active = position;
    this.#host.requestUpdate();
    this.#host.pickNode(state.plan.nodes[position]!.id, event.detail === 0);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const state = this.#state;
    const look = this.#look;
    const tree = look && this.#treePattern(look);
    const position = positionOf(event.target as Element);
    if (!tree || !state || position < 0) return;
    const row = state.rowOf(position);
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const { languages } = look.context;
    const action = tree.keyboard.actionFor(event, row, state, languages, isRightToLeft);
    if (!action) return;
    event.preventDefault();
    const target = state.rows[action.row]!;
    if (action.kind === 'select') {
      this.#host.pickNode(state.plan.nodes[target]!.id, true);
      return;
    }
    if (action.kind === 'open-siblings') state.openSiblings(target);
    else if (action.kind !== 'move') state.setOpen(target, action.kind === 'open');
    this.#active = target;
    this.focusRow(target);
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const position = positionOf(event.target as Element);
    if (position < 0 || position === this.#active) return;
    this.#active = position;
    if (this.#look?.pattern === 'tree') this.#host.requestUpdate();
  };

  #focusedPosition(): number {
    const focused = this.#host.shadowRoot?.activeElement;
    return focused ? positionOf(focused) : -1;
  }

  #row(position: number): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector(`.row[data-position="${position}"]`);
  }

  #rowElement(position: number): HTMLElement | null | undefined {
    const row = this.#row(position);
    return row?.matches('[role=treeitem]') ? row : row?.querySelector('a.name');
  }

  #toggleOf(position: number): HTMLElement | null | undefined {
    return this.#row(position)?.querySelector(':scope > .line > button.toggle');
  }
}

interface TreePattern {
  readonly renderTreeRow: typeof treePattern.renderTreeRow;
  readonly keyboard: treePattern.TreeKeyboard;
}

function positionOf(element: Element): number {
  const position = element.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? -1 : Number(position);
}
