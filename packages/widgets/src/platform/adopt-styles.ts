import { isServer, type CSSResult, type CSSResultOrNative } from 'lit';

/** Styles of lazy modules by the root that adopted them. */
const lazyStyles = new WeakMap<object, Set<CSSResult>>();

/** The styles of lazy modules that a root on a server has adopted. */
export const adoptedStyles = (root: object): Iterable<CSSResult> => lazyStyles.get(root) ?? [];

/** Sheets made for documents other than that of the kit; a sheet serves only the document it is of. */
const foreignSheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adds the styles of a lazy module. A constructed sheet passes every content policy. */
export function adoptStyles(root: DocumentFragment | HTMLElement, styles: CSSResult): void {
  if (!isServer && !(root instanceof ShadowRoot)) return;
  const known = lazyStyles.get(root) ?? new Set();
  if (known.has(styles)) return;
  if (!isServer) adopt(root as ShadowRoot, styles);
  lazyStyles.set(root, known.add(styles));
}

/**
 * Adopts the styles of an element and of its lazy modules again. Browsers drop the sheets of a root that
 * moves to another document.
 */
export function restoreStyles(
  root: DocumentFragment | HTMLElement,
  styles: readonly CSSResultOrNative[],
): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const each of [...styles, ...(lazyStyles.get(root) ?? [])])
    if (!(each instanceof CSSStyleSheet)) adopt(root, each);
}

function adopt(root: ShadowRoot, styles: CSSResult): void {
  const sheet = sheetFor(styles, root.ownerDocument);
  if (!sheet || root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function sheetFor(styles: CSSResult, page: Document): CSSStyleSheet | undefined {
  if (page === document) return styles.styleSheet;
  const sheets = foreignSheets.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  const known = sheets.get(styles);
  if (known) return known;
  const view = page.defaultView;
  if (!view) return undefined; // a document that is not shown, such as that of a template
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.cssText);
  foreignSheets.set(page, sheets.set(styles, sheet));
  return sheet;
}
