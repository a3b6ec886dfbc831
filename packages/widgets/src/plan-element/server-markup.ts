import type { LitElement } from 'lit';
import { LazyModule } from '../platform/lazy-module.js';
import type * as hydration from './hydrate.lazy.js';
import { adoptOwnStyles, type Takeover } from './takeover.js';

/** Attribute of an element that stays as a server has drawn it until the attribute is removed. */
export const deferAttribute = 'defer-hydration';

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
