import type { ReactiveController, ReactiveElement } from 'lit';

/** How long each time is shown, in milliseconds. */
const pace = 1400;

/** Steps through the years until the last, or until stopped. Never starts by itself. */
export class TimePlayer implements ReactiveController {
  readonly #host: ReactiveElement;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** @param step goes to the next time; false when there is none. */
  toggle(step: () => boolean): void {
    if (this.isPlaying) return this.#stop();
    this.#timer = setInterval(() => step() || this.#stop(), pace);
    this.#host.requestUpdate();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#host.requestUpdate();
  }
}

/** Whether the reader's system allows motion; changes of colour by themselves are motion too. */
export function isMotionAllowed(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
