import {
  linkOrigins,
  markedLinkRequest,
  markedLinkSelector,
  replaceMarkedLink,
} from '../embed/marked-link.js';
import {
  fillPlaceholder,
  placeholderAttributes,
  placeholderRequest,
  placeholderSelector,
} from '../embed/placeholder.js';
import { activateWhenUsed } from './activate-when-used.js';
import { loadElement } from './load-element.js';
import type { ElementRegistry } from '../registry.js';

const watched = new WeakSet<Node>();

/**
 * Fetches the code of the elements that stand in `root`, and puts elements where `data-machiplan`
 * and marked links ask for them; now, and whenever content comes later. Watching the same root
 * again changes nothing. A document does not see into shadow roots: watch those on their own.
 */
export function watchPage(root: Document | ShadowRoot | Element, registry: ElementRegistry): void {
  // Without custom elements, what the author wrote is all there can be.
  if (!('customElements' in globalThis) || watched.has(root)) return;
  watched.add(root);
  const page = root instanceof Document ? root : root.ownerDocument;
  const tags = [...registry.keys()];
  const selector = [...tags, placeholderSelector, markedLinkSelector].join();

  const prepare = (element: Element) => {
    if (element.matches(placeholderSelector)) {
      const request = placeholderRequest(element);
      if (!request) return;
      fillPlaceholder(element, request);
      loadElement(request.widget, registry);
    } else if (element instanceof HTMLAnchorElement && element.matches(markedLinkSelector)) {
      const request = markedLinkRequest(element, linkOrigins(page));
      if (!request) return;
      replaceMarkedLink(element, request);
      loadElement(request.widget, registry);
    } else if (element.hasAttribute('defer-hydration')) {
      activateWhenUsed(element, () => loadElement(element.localName, registry));
    } else loadElement(element.localName, registry);
  };
  const prepareIn = (place: Document | ShadowRoot | Element) => {
    for (const element of place.querySelectorAll(selector)) prepare(element);
  };

  prepareIn(root);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') {
        if (target instanceof Element && target.matches(selector)) prepare(target);
        continue;
      }
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) prepare(node);
        prepareIn(node);
      }
    }
  }).observe(root, { childList: true, subtree: true, attributeFilter: [...placeholderAttributes] });
}
