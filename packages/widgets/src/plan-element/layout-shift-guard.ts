import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Lets an element take over from what its author wrote inside without a jump of what the reader
 * sees: where the drawn plan is lower, the place stays as high as it was, as far as it is in sight.
 * The reader's first action inside the element gives the rest free.
 */
export class LayoutShiftGuard implements ReactiveController {
  readonly #host: ReactiveElement;
  #before: number | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Notes the height before the drawing that is about to take over. */
  capture(): void {
    this.#before = this.#host.getBoundingClientRect().height;
  }

  hostUpdated(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before === undefined) return;
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    const { top, height } = this.#host.getBoundingClientRect();
    // What lies below the window may move: nobody sees it.
    const held = Math.min(before, innerHeight - top);
    if (!base || held <= height) return;
    base.style.minBlockSize = `${held}px`;
    const release = () => {
      base.style.minBlockSize = '';
      for (const event of events) base.removeEventListener(event, release);
    };
    for (const event of events) base.addEventListener(event, release);
  }
}

const events = ['pointerdown', 'keydown'] as const;
