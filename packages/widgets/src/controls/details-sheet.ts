import { narrowPage } from '../platform/narrow-page.js';
import type { ReactiveController, ReactiveElement } from 'lit';

/** Marks the step in the history that closing the sheet goes back from. */
const historyKey = 'planDetails';

/** Number of the last step; no other page or load of this page has the same. */
let lastStep = performance.timeOrigin;

/**
 * Shows the details as a sheet over the whole screen where the viewport is narrow, if readers asked
 * for them in this element; details selected elsewhere stay in the page. "Back" of the browser closes
 * the sheet. With `permalink`, selections are steps of the history already.
 */
export class DetailsSheet implements ReactiveController {
  readonly #host: ReactiveElement & { readonly permalink: unknown };
  readonly #onBack: () => void;
  #shownId: string | undefined;
  #dismissedId: string | undefined;
  #isOpen = false;
  #step: number | undefined;

  /** @param onBack Called when "Back" of the browser has closed the sheet. */
  constructor(host: ReactiveElement & { readonly permalink: unknown }, onBack: () => void) {
    this.#host = host;
    this.#onBack = onBack;
    host.addController(this);
  }

  hostConnected(): void {
    narrowPage().addEventListener('change', this.#update);
    addEventListener('popstate', this.#onPopstate);
  }

  hostDisconnected(): void {
    narrowPage().removeEventListener('change', this.#update);
    removeEventListener('popstate', this.#onPopstate);
    this.#isOpen = false;
  }

  /** Place of the details of a node: in the page, in the sheet, or nowhere after they were closed. */
  placeOf(id: string): 'page' | 'sheet' | 'none' {
    if (!narrowPage().matches) return 'page';
    if (this.#isOpen) return 'sheet';
    return id === this.#dismissedId ? 'none' : 'page';
  }

  /** Opens the sheet for details that the reader asked for. */
  request(): void {
    this.#dismissedId = undefined;
    if (!narrowPage().matches || this.#isOpen) return;
    this.#isOpen = true;
    this.#step = this.#host.permalink ? undefined : pushStep();
    this.#update();
  }

  /** Closes the sheet; the details stay closed until another selection. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#dismissedId = this.#shownId;
    if (this.#isAtStep()) history.back();
    this.#update();
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    const details = root?.querySelector<HTMLElement>('.details');
    details?.classList.toggle('fits', details.offsetHeight <= innerHeight - 16);
    const sheet = root?.querySelector<HTMLDialogElement>('dialog.sheet');
    if (!sheet) {
      if (!details) this.#isOpen = false;
      return;
    }
    if (!sheet.open) sheet.showModal();
    const { node: id } = sheet.dataset;
    if (id === this.#shownId) return;
    this.#shownId = id;
    sheet.scrollTop = 0;
    sheet.querySelector<HTMLElement>('.heading')?.focus();
  }

  readonly #update = (): void => this.#host.requestUpdate();

  readonly #onPopstate = (): void => {
    if (!this.#isOpen || this.#step === undefined || this.#isAtStep()) return;
    this.#isOpen = false;
    this.#dismissedId = this.#shownId;
    this.#onBack();
  };

  #isAtStep(): boolean {
    const state = history.state as Readonly<Record<string, unknown>> | null;
    return this.#step !== undefined && state?.[historyKey] === this.#step;
  }
}

/** Adds a step to the history; undefined where a sandboxed frame does not allow it. */
function pushStep(): number | undefined {
  lastStep += 1;
  try {
    history.pushState({ ...history.state, [historyKey]: lastStep }, '');
    return lastStep;
  } catch {
    return undefined;
  }
}
