/** Events before the reader uses an element. */
const uses = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/** Elements that wait for the reader, each with what activates it. */
const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls `load` and removes `defer-hydration` when the reader points at an element that a server has
 * drawn, focuses it or scrolls to it. Until then the page runs no code for it. A click that comes too
 * early is repeated once the element has taken over.
 */
export function activateWhenUsed(element: Element, load: () => void): void {
  if (waiting.has(element)) return;
  const activate = (event?: Event) => {
    if (event?.type === 'click') repeatClick(element, event);
    if (!waiting.delete(element)) return;
    observer?.unobserve(element);
    load();
    element.removeAttribute('defer-hydration');
  };
  waiting.set(element, activate);
  for (const use of uses) element.addEventListener(use, activate, { once: true, passive: true });
  if (observer) observer.observe(element);
  else if (waiting.size === 1)
    addEventListener('scroll', observeWaiting, { once: true, passive: true, capture: true });
}

/** Before the reader scrolls, what is on the screen is only looked at. */
function observeWaiting(): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
  });
  for (const element of waiting.keys()) observer.observe(element);
}

function repeatClick(element: Element, event: Event): void {
  const [target] = event.composedPath();
  // Links and summaries work without the code of the element.
  if (!(target instanceof HTMLElement) || target.closest('a, summary')) return;
  element.addEventListener('plan-load', () => target.isConnected && target.click(), { once: true });
}
