import { isServer, type ReactiveController } from 'lit';
import type { MapContext } from '../map-context.js';

/** Duration of each time, in milliseconds. */
const stepDuration = 1400;

/** Plays the times of a map one after another, up to the last. Starts only on request. */
export class TimePlayer implements ReactiveController {
  readonly #context: MapContext;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(context: MapContext) {
    this.#context = context;
    context.element.addController(this);
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Plays from the current time, or from the first if it is the last; or stops. */
  toggle(): void {
    if (this.isPlaying) return this.#stop();
    const { times, time } = this.#context.model()!.layer;
    if (time === times.at(-1)) this.#context.dispatch({ type: 'select-time', time: times[0]! });
    this.#timer = setInterval(() => this.#step(), stepDuration);
    this.#context.element.requestUpdate();
  }

  #step(): void {
    const { times = [], time = '' } = this.#context.model()?.layer ?? {};
    const next = times[times.indexOf(time) + 1];
    if (next === undefined) this.#stop();
    else this.#context.dispatch({ type: 'select-time', time: next });
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#context.element.requestUpdate();
  }
}

/** True if the reader's system allows motion, which colours changing by themselves are too. */
export function isMotionAllowed(): boolean {
  return isServer || !matchMedia('(prefers-reduced-motion: reduce)').matches;
}
