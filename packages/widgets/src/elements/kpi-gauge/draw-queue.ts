import { whenIdle } from '../../platform/when-idle.js';

/**
 * Who may draw when. A page may hold a thousand gauges of which ten are on screen: the first ones draw
 * at once, the others when they come near the screen, when the browser has nothing to do, or when the
 * page is printed. In the end all of them are there to be found, read and printed.
 */

/** Drawings that need not wait, per frame: about what a screen holds. */
const atOnce = 16;
/** How near to the screen a drawing starts, so that it is there when it is scrolled to. */
const ahead = '400px';
/** Longest wait of a drawing so near, however busy the page is, in milliseconds. */
const soon = 200;
/** Time left in an idle period that is enough for one more drawing, in milliseconds. */
const enoughTime = 8;

let drawnInFrame = 0;
const waiting = new Map<Element, () => void>();
/** Those of them that are near, but not in sight. */
const near = new Set<Element>();
let observer: IntersectionObserver | undefined;
let isIdleAsked = false;
let isNearAsked = false;

/** Whether one more drawing may be made now; asking counts as making it. */
export function mayDrawNow(): boolean {
  if (drawnInFrame === 0) requestAnimationFrame(() => (drawnInFrame = 0));
  return drawnInFrame++ < atOnce;
}

/**
 * Calls `draw` once, as soon as it is the turn of `element`. The returned function takes it out of the
 * queue; call it when the element leaves the page.
 */
export function drawInTurn(element: Element, draw: () => void): () => void {
  if (!observer) {
    observer = new IntersectionObserver(onIntersect, { rootMargin: ahead });
    addEventListener('beforeprint', drawAll);
  }
  waiting.set(element, draw);
  observer.observe(element);
  askForIdle();
  return () => forget(element);
}

function forget(element: Element): void {
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
  forget(element);
  draw?.();
}

/** What is in sight is drawn at once; what is near must not hold that up. */
function onIntersect(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target, boundingClientRect } of entries) {
    const { top, bottom } = boundingClientRect;
    if (!isIntersecting) near.delete(target);
    else if (bottom >= 0 && top <= innerHeight) drawOne(target);
    else near.add(target);
  }
  askForNear();
}

function askForNear(): void {
  if (isNearAsked || near.size === 0) return;
  isNearAsked = true;
  whenIdle(() => {
    isNearAsked = false;
    const [next] = near;
    if (next) drawOne(next);
    askForNear();
  }, soon);
}

function drawAll(): void {
  for (const element of [...waiting.keys()]) drawOne(element);
}

function askForIdle(): void {
  if (isIdleAsked) return;
  isIdleAsked = true;
  whenIdle(onIdle);
}

function onIdle(deadline: Pick<IdleDeadline, 'timeRemaining'>): void {
  isIdleAsked = false;
  if (deadline.timeRemaining() >= enoughTime) {
    const [next] = waiting.keys();
    if (next) drawOne(next);
  }
  if (waiting.size > 0) askForIdle();
}
