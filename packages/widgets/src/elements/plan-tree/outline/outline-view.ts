import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { FlatRows } from '../flat/flat-rows.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.js';
import { FindInPage } from './find-in-page.js';
import type { OutlineState } from './outline-state.js';
import { renderNested } from './render-nested.js';
import type { RowContext } from './render-row.js';
import { focusTarget, positionOf, rowElement, scrollTo } from './row-elements.js';

/** Up to this many rows are drawn as they are; more stand in a scroll box. */
const drawnAtOnce = 120;

/** Rows that show of a longer outline before the code is there that draws what is in view. */
const drawnBefore = 40;

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
 * The rows of an outline on screen: which of them are drawn, the focus, the keyboard. It holds no
 * plan data of its own; `state` says what is open.
 */
export class OutlineView implements ReactiveController {
  readonly #host: OutlineHost;
  readonly #flat: LazyModule<FlatRows>;
  readonly #findable: FindInPage;
  readonly #tree: LazyModule<TreePattern>;
  #state: OutlineState | undefined;
  #look: OutlineLook | undefined;
  #active = -1;
  #focusNext = -1;
  #showNext = -1;

  constructor(host: OutlineHost) {
    this.#host = host;
    this.#flat = new LazyModule(host, async () => {
      const { FlatRows } = await import('../flat/flat-rows.js');
      return new FlatRows(host);
    });
    this.#findable = new FindInPage(host);
    this.#tree = new LazyModule(host, async () => {
      const { TreePattern } = await import('../tree-pattern/tree-pattern.js');
      return new TreePattern();
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focusNext = -1;
    this.#findable.stop();
  }

  /** After the element has drawn: puts rows in place, shows one, gives back the focus. */
  hostUpdated(): void {
    this.#flat.value?.box.settle();
    if (this.#showNext >= 0) this.showRow(this.#showNext);
    if (this.#focusNext < 0) return;
    const row = rowElement(this.#host.shadowRoot, this.#focusNext);
    focusTarget(row)?.focus({ preventScroll: this.#flat.value?.box.hasWindow ?? false });
    this.#focusNext = -1;
  }

  /** Brings a row into view within its own scroll box; the page is not moved. */
  showRow(position: number): void {
    const state = this.#state;
    const row = state?.rowOf(position) ?? -1;
    this.#showNext = -1;
    if (!state || row < 0) return;
    this.#active = position;
    const root = this.#host.shadowRoot;
    const box = root?.querySelector<HTMLElement>('.outline.long');
    if (!box) return;
    const flat = this.#flat.value?.box;
    const element = rowElement(root, position);
    if (flat?.hasWindow) flat.showRow(state, row);
    else if (element) scrollTo(element, box);
    else this.#showNext = position;
  }

  /** Puts the focus on a node's row after the next drawing. */
  focusRow(position: number): void {
    this.#focusNext = position;
    this.showRow(position);
    this.#host.requestUpdate();
  }

  render(state: OutlineState, look: OutlineLook): TemplateResult {
    if (state !== this.#state) this.#active = -1;
    this.#state = state;
    this.#look = look;
    const { rows } = state;
    if (state.rowOf(this.#active) < 0) this.#active = rows[0] ?? -1;
    return html`<div
      class=${rows.length > drawnAtOnce ? 'outline long' : 'outline'}
      part="outline"
      @click=${this.#onClick}
      @keydown=${this.#onKeydown}
      @focusin=${this.#onFocusin}
      @beforematch=${this.#onBeforeMatch}
      @scroll=${this.#onScroll}
    >
      ${this.#renderRows({ ...look.context, active: this.#active }, look)}
    </div>`;
  }

  #renderRows(context: RowContext, look: OutlineLook) {
    const { state } = context;
    const { rows } = state;
    const { label } = look;
    const isTree = look.pattern === 'tree';
    const isShort = rows.length <= drawnAtOnce;
    const isWhole = !isTree && this.#findable.isWhole(state);
    if (isWhole || (isShort && !isTree)) {
      this.#flat.value?.box.drawAll(state);
      return renderNested(context, isWhole ? state.everyRow() : rows, label);
    }
    const flat = this.#flat.request();
    const tree = this.#treePattern(look);
    if (!flat || (isTree && !tree))
      return renderNested(context, rows.subarray(0, isShort ? rows.length : drawnBefore), label);
    if (isShort) return flat.renderAll(context, tree, label);
    return flat.renderWindow(context, tree, label, tree ? this.#active : this.#focusedPosition());
  }

  readonly #onScroll = { handleEvent: () => this.#flat.value?.box.follow(), passive: true };

  #treePattern({ pattern }: OutlineLook): TreePattern | undefined {
    return pattern === 'tree' ? this.#tree.request() : undefined;
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

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const position = positionOf(target);
    const state = this.#state;
    if (position < 0 || !state) return;
    if (target.closest('.toggle')) {
      if (state.hasChildren(position)) this.#toggle(state, position);
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

  #toggle(state: OutlineState, position: number): void {
    this.#active = position;
    state.setOpen(position, !state.isOpen(position));
    this.#host.requestUpdate();
    // The list may be drawn anew, and Safari gives no focus to buttons.
    void this.#host.updateComplete.then(() => {
      const root = this.#host.shadowRoot;
      if (root?.activeElement) return;
      rowElement(root, position)
        ?.querySelector<HTMLElement>(':scope > .line > button.toggle')
        ?.focus();
    });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const state = this.#state;
    const look = this.#look;
    const tree = look && this.#treePattern(look);
    const position = positionOf(event.target as Element);
    if (!tree || !state || position < 0) return;
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const { languages } = look.context;
    const action = tree.actionFor(event, state.rowOf(position), state, languages, isRightToLeft);
    if (!action) return;
    event.preventDefault();
    const target = state.rows[action.row]!;
    if (action.kind === 'select') {
      this.#host.pickNode(state.plan.nodes[target]!.id, true);
      return;
    }
    if (action.kind === 'open-siblings') state.openSiblings(target);
    else if (action.kind !== 'move') state.setOpen(target, action.kind === 'open');
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
}
