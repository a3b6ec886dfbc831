import type { CSSResult } from 'lit';

/** Adds the styles of a lazy module. A constructed sheet passes every content policy. */
export function adoptStyles(root: DocumentFragment | HTMLElement, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (!(root instanceof ShadowRoot) || !styleSheet) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
