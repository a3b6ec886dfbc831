/** The element itself or its nearest ancestor that matches, across shadow roots. */
export function closestComposed(element: Element, selector: string): Element | undefined {
  let current: Element | undefined = element;
  while (current) {
    const found: Element | null = current.closest(selector);
    if (found) return found;
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
