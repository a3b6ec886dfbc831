import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Prevents a layout shift when the drawn plan replaces taller content that the author wrote inside:
 * the element keeps that height, as far as it is in sight. The first action of the reader anywhere
 * in the page, a new width or scrolling the element out of sight releases it.
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
    // Content below the viewport may move: the reader does not see it.
    const held = Math.min(before, innerHeight - top);
    if (!base || held <= height) return;
    base.style.minBlockSize = `${held}px`;
    const release = () => {
      base.style.minBlockSize = '';
      sight.disconnect();
      for (const event of pressEvents) base.removeEventListener(event, release);
      for (const event of pageEvents) removeEventListener(event, release);
    };
    const sight = new IntersectionObserver(([entry]) => {
      if (entry && !entry.isIntersecting) release();
    });
    sight.observe(this.#host);
    for (const event of pressEvents) base.addEventListener(event, release);
    for (const event of pageEvents) addEventListener(event, release);
  }
}

const pressEvents = ['pointerdown', 'keydown'] as const;

/** After these a page may move: a click has reached its target, a new width lays out everything. */
const pageEvents = ['click', 'keydown', 'resize', 'beforeprint'] as const;
