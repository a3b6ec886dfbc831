import { narrowPage } from '../../../platform/narrow-page.js';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import { renderFailure } from '../../../controls/render-lazy.js';
import { LazyModule } from '../../../platform/lazy-module.js';
import type { FlatRows } from '../flat/flat-rows.lazy.js';
import type { TreeDispatch } from '../plan-tree-actions.js';
import type { TreePattern } from '../tree-pattern/tree-pattern.lazy.js';
import { FindInPage } from './find-in-page.js';
import type { OutlineState } from './outline-state.js';
import { renderNested } from './render-nested.js';
import { focusTarget, positionOf, rowElement, scrollTo } from './row-elements.js';
import type { RowsModel } from './rows-model.js';

/** Outlines of up to this many rows are drawn without a scroll box. */
const maxRowsWithoutScrolling = 120;

/** The same where a scroll box within the page would be in the way of a finger. */
const maxRowsOnNarrowViewports = 500;

const isLong = ({ rows }: OutlineState) =>
  rows.length > (narrowPage().matches ? maxRowsOnNarrowViewports : maxRowsWithoutScrolling);

/** Number of rows of a longer outline that are drawn before its scroll box has been fetched. */
const firstRows = 40;

/**
 * Draws the rows of an outline on screen and handles their focus, clicks and keys. Which branches
 * are open is part of the model.
 */
export class OutlineView implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #dispatch: TreeDispatch;
  readonly #flat: LazyModule<FlatRows>;
  readonly #tree: LazyModule<TreePattern>;
  readonly #findInPage: FindInPage;
  #model: RowsModel | undefined;
  #isTree = false;
  #active = -1;
  #focusNext = -1;
  #showNext = -1;

  constructor(host: ReactiveElement, dispatch: TreeDispatch) {
    this.#host = host;
    this.#dispatch = dispatch;
    this.#flat = new LazyModule(host, async () => {
      const { FlatRows } = await import('../flat/flat-rows.lazy.js');
      return new FlatRows(host);
    });
    this.#tree = new LazyModule(host, async () => {
      const { TreePattern } = await import('../tree-pattern/tree-pattern.lazy.js');
      return new TreePattern();
    });
    this.#findInPage = new FindInPage(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#focusNext = -1;
    this.#findInPage.cancel();
  }

  /** Positions the drawn rows, then scrolls to a row and restores the focus where requested. */
  hostUpdated(): void {
    this.#flat.value?.box.layOut();
    if (this.#showNext >= 0) this.showRow(this.#showNext);
    if (this.#focusNext < 0) return;
    const row = rowElement(this.#host.shadowRoot, this.#focusNext);
    focusTarget(row)?.focus({ preventScroll: this.#flat.value?.box.isVirtual ?? false });
    this.#focusNext = -1;
  }

  /** Scrolls a row into view within the scroll box; does not scroll the page. */
  showRow(position: number): void {
    const outline = this.#model?.outline;
    const row = outline?.rowOf(position) ?? -1;
    this.#showNext = -1;
    if (!outline || row < 0) return;
    this.#active = position;
    const root = this.#host.shadowRoot;
    const box = root?.querySelector<HTMLElement>('.outline.long');
    if (!box) return;
    const flat = this.#flat.value?.box;
    const element = rowElement(root, position);
    if (flat?.isVirtual) flat.showRow(outline, row);
    else if (element) scrollTo(element, box);
    else this.#showNext = position;
  }

  /** Focuses the row of a node after the next update. */
  focusRow(position: number): void {
    this.#focusNext = position;
    this.showRow(position);
    this.#host.requestUpdate();
  }

  render(model: RowsModel, pattern: 'list' | 'tree'): TemplateResult {
    const { outline } = model;
    if (outline !== this.#model?.outline) this.#active = -1;
    this.#model = model;
    this.#isTree = pattern === 'tree';
    const { rows } = outline;
    if (outline.rowOf(this.#active) < 0) this.#active = rows[0] ?? -1;
    return html`<div
        class=${isLong(outline) ? 'outline long' : 'outline'}
        part="outline"
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusin}
        @beforematch=${this.#onBeforeMatch}
        @scroll=${this.#onScroll}
      >
        ${this.#renderRows({ ...model, active: this.#active })}
      </div>
      ${this.#renderFailures(model)}`;
  }

  #renderRows(model: RowsModel) {
    const { outline, messages } = model;
    const { rows } = outline;
    const label = messages.outline;
    const isShort = !isLong(outline);
    const rendersAllRows = !this.#isTree && this.#findInPage.rendersAllRows(outline);
    if (rendersAllRows || (isShort && !this.#isTree)) {
      this.#flat.value?.box.drawAll(outline);
      return renderNested(model, rendersAllRows ? outline.everyRow() : rows, label);
    }
    const flat = this.#flat.request();
    const tree = this.#isTree ? this.#tree.request() : undefined;
    if (!flat || (this.#isTree && !tree))
      return renderNested(model, rows.subarray(0, isShort ? rows.length : firstRows), label);
    if (isShort) return flat.renderAll(model, tree, label);
    return flat.renderWindow(model, tree, label, tree ? this.#active : this.#focusedPosition());
  }

  /** Without these modules only the first rows of a long outline show. */
  #renderFailures({ locale }: RowsModel) {
    const failed = [this.#flat, this.#tree].find((module) => module.hasFailed);
    return failed ? renderFailure(failed, locale.language) : nothing;
  }

  readonly #onScroll = { handleEvent: () => this.#flat.value?.box.syncToScroll(), passive: true };

  /** The browser found a word in a closed branch and is about to reveal it. */
  readonly #onBeforeMatch = (event: Event): void => {
    const position = positionOf(event.target as Element);
    if (position >= 0) this.#dispatch({ type: 'reveal', position });
  };

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const position = positionOf(target);
    const outline = this.#model?.outline;
    if (position < 0 || !outline) return;
    if (target.closest('.toggle')) {
      if (outline.hasChildren(position)) this.#toggle(position, !outline.isOpen(position));
      return;
    }
    const isLink = target.closest('a') !== null;
    if (!this.#isTree && !isLink) return;
    // The browser opens links in other tabs and windows.
    if (isLink && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) return;
    event.preventDefault();
    this.#active = position;
    this.#select(position, event.detail === 0 && !this.#isTree ? 'keyboard' : 'pointer');
  };

  #select(position: number, goToDetails: 'keyboard' | 'pointer'): void {
    const { id } = this.#model!.plan.nodes[position]!;
    this.#dispatch({ type: 'select-node', id, goToDetails });
  }

  #toggle(position: number, isOpen: boolean): void {
    this.#active = position;
    this.#dispatch({ type: 'set-open', position, isOpen });
    // The update may replace the button, and Safari does not focus buttons on click.
    void this.#host.updateComplete.then(() => {
      const root = this.#host.shadowRoot;
      if (root?.activeElement) return;
      rowElement(root, position)
        ?.querySelector<HTMLElement>(':scope > .line > button.toggle')
        ?.focus();
    });
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const model = this.#model;
    const tree = this.#isTree ? this.#tree.value : undefined;
    const position = positionOf(event.target as Element);
    if (!tree || !model || position < 0) return;
    const isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    const command = tree.commandFor(event, model, position, isRightToLeft);
    if (!command) return;
    event.preventDefault();
    const target = model.outline.rows[command.row]!;
    switch (command.type) {
      case 'select':
        return this.#select(target, 'pointer');
      case 'open-siblings':
        this.#dispatch({ type: 'open-siblings', position: target });
        break;
      case 'open':
      case 'close':
        this.#dispatch({ type: 'set-open', position: target, isOpen: command.type === 'open' });
        break;
      case 'move':
    }
    this.focusRow(target);
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const position = positionOf(event.target as Element);
    if (position < 0 || position === this.#active) return;
    this.#active = position;
    if (this.#isTree) this.#host.requestUpdate();
  };

  #focusedPosition(): number {
    const focused = this.#host.shadowRoot?.activeElement;
    return focused ? positionOf(focused) : -1;
  }
}
