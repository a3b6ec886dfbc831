import type { ReactiveController, ReactiveElement } from 'lit';
import { whenIdle } from '../../platform/when-idle.js';
import { drawsWhole } from '../../platform/whole-picture.js';

/**
 * Schedules drawing for pages with up to a thousand gauges, of which ten are on screen: the first ones
 * draw at once, the others when they come near the screen, when the browser is idle, or when the page
 * is printed. In the end all are drawn, so that find-in-page, screen readers and print reach them.
 */

/** Drawings per frame that do not wait: about one screenful. */
const drawingsPerFrame = 16;
/** Distance from the screen at which drawing starts, so that it is done before it is scrolled to. */
const nearDistance = '400px';
/** Longest wait of a drawing within that distance, in milliseconds. */
const nearTimeout = 200;
/** Idle time that one more drawing needs, in milliseconds. */
const drawingTime = 8;

let drawnInFrame = 0;
const waiting = new Map<Element, () => void>();
/** Waiting elements near the screen, but not on it. */
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let isIdleScheduled = false;
let isNearScheduled = false;

/** True if one more drawing fits in this frame. Each call counts as a drawing. */
export function mayDrawNow(): boolean {
  if (drawsWhole()) return true;
  if (drawnInFrame === 0) requestAnimationFrame(() => (drawnInFrame = 0));
  return drawnInFrame++ < drawingsPerFrame;
}

/**
 * Calls `draw` once, when it is the turn of `element`.
 *
 * @returns a function that removes the element from the queue; call it when the element disconnects
 */
export function drawInTurn(element: Element, draw: () => void): () => void {
  if (!observer) {
    observer = new IntersectionObserver(onIntersect, { rootMargin: nearDistance });
    addEventListener('beforeprint', drawAll);
  }
  waiting.set(element, draw);
  observer.observe(element);
  scheduleIdle();
  return () => remove(element);
}

function remove(element: Element): void {
  observer?.unobserve(element);
  waiting.delete(element);
  near.delete(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  removeEventListener('beforeprint', drawAll);
}

function drawOne(element: Element): void {
  const draw = waiting.get(element);
  remove(element);
  draw?.();
}

/** Draws elements on screen at once; those near the screen wait for idle time. */
function onIntersect(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target, boundingClientRect } of entries) {
    const { top, bottom } = boundingClientRect;
    if (!isIntersecting) near.delete(target);
    else if (bottom >= 0 && top <= innerHeight) drawOne(target);
    else near.add(target);
  }
  scheduleNear();
}

function scheduleNear(): void {
  if (isNearScheduled || near.size === 0) return;
  isNearScheduled = true;
  whenIdle(() => {
    isNearScheduled = false;
    const [next] = near;
    if (next) drawOne(next);
    scheduleNear();
  }, nearTimeout);
}

function drawAll(): void {
  for (const element of [...waiting.keys()]) drawOne(element);
}

function scheduleIdle(): void {
  if (isIdleScheduled) return;
  isIdleScheduled = true;
  whenIdle(onIdle);
}

function onIdle(deadline: Pick<IdleDeadline, 'timeRemaining'>): void {
  isIdleScheduled = false;
  if (deadline.timeRemaining() >= drawingTime) {
    const [next] = waiting.keys();
    if (next) drawOne(next);
  }
  if (waiting.size > 0) scheduleIdle();
}

/** The turn of one element to draw. Once granted, it stays granted. */
export class DrawTurn implements ReactiveController {
  readonly #host: ReactiveElement;
  #isGranted = false;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** True if the host may draw now; otherwise it waits in the queue and is updated at its turn. */
  request(): boolean {
    if (this.#isGranted || mayDrawNow()) return (this.#isGranted = true);
    this.#leave ??= drawInTurn(this.#host, () => {
      this.#isGranted = true;
      this.#leave = undefined;
      this.#host.requestUpdate();
    });
    return false;
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
