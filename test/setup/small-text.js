/* global document, NodeFilter, Node, getComputedStyle */
/** Text that is too small to read, on a page and in the elements of it. */

/** Smallest size of text, in CSS pixels. */
export const SMALLEST_TEXT = 14;

/**
 * Runs in the page. Returns a line for each visible text below `smallest` pixels: the size, the tag
 * and class of what holds it, its first letters. Text in a
 * drawing counts with the size at which it is seen, so a drawing that is scaled down is, too. Readings
 * over words are left out: they are half as large as their words.
 */
export function findSmallText(smallest) {
  const found = new Set();
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) visit(node.shadowRoot);
      const holder = node.parentElement;
      if (node.nodeType !== Node.TEXT_NODE || !holder || !node.data.trim()) continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (holder.closest('.visually-hidden, rt, script, style, template, noscript')) continue;
      const matrix = holder.getScreenCTM?.();
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
      if (size >= smallest - 0.05) continue;
      const name = `${holder.localName}.${holder.getAttribute('class') ?? ''}`;
      found.add(`${size.toFixed(1)}px ${name}: ${node.data.trim().slice(0, 20)}`);
    }
  };
  visit(document);
  return [...found];
}
