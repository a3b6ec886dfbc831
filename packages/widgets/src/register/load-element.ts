import type { ElementRegistry } from '../registry.js';

const underWay = new Set<string>();

/**
 * Loads the code of a tag unless the tag is already defined. If that fails, what the
 * author put inside the tag stays, and the next element of that tag asks again.
 */
export function loadElement(tag: string, registry: ElementRegistry): void {
  const load = registry.get(tag);
  if (!load || underWay.has(tag) || customElements.get(tag)) return;
  underWay.add(tag);
  load().catch((error: unknown) => {
    underWay.delete(tag);
    console.error(`Machiplan: the code of <${tag}> could not be loaded.`, error);
  });
}
