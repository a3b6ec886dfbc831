import type { LitElement, RenderOptions } from 'lit';

/** Server-rendered content to take over, and the function that draws the same. */
export interface Takeover {
  readonly element: LitElement;
  readonly root: ShadowRoot;
  readonly draw: () => unknown;
  /** Adopts the styles of the element instead of those in the root. */
  readonly adoptStyles: () => void;
  readonly options: RenderOptions;
}

/** Adopts the styles of the element, before those that its lazy parts have added. */
export function adoptOwnStyles({ root, options, adoptStyles }: Takeover): void {
  const added = [...root.adoptedStyleSheets];
  adoptStyles();
  const own = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...own, ...added.filter((sheet) => !own.includes(sheet))];
  // Lit would draw before the first child of the root.
  options.renderBefore = null;
}
