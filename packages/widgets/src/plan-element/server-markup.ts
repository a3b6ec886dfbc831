import type { LitElement, RenderOptions } from 'lit';
import { LazyModule } from '../platform/lazy-module.js';
import type * as hydration from './hydrate.lazy.js';

/** Attribute of an element that stays as a server has drawn it until the attribute is removed. */
export const deferAttribute = 'defer-hydration';

/** What the element is to take over, and how it draws the same itself. */
export interface Takeover {
  readonly element: LitElement;
  readonly root: ShadowRoot;
  readonly draw: () => unknown;
  /** Adopts the styles of the element instead of those in the root. */
  readonly adoptStyles: () => void;
  readonly options: RenderOptions;
}

/**
 * The markup that a server has drawn in the root of an element. It stays in place until the element has
 * its plan and the code of all parts of its first picture.
 */
export class ServerMarkup {
  readonly #module: LazyModule<typeof hydration>;

  constructor(host: LitElement) {
    this.#module = new LazyModule(host, () => import('./hydrate.lazy.js'));
  }

  /** Takes the markup over; false as long as something is missing, which updates the host later. */
  hydrate(takeover: Takeover): boolean {
    const module = this.#module.request();
    if (module) return module.hydrateRoot(takeover);
    if (!this.#module.hasFailed) return false;
    adoptOwnStyles(takeover);
    takeover.root.replaceChildren();
    return true;
  }
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
