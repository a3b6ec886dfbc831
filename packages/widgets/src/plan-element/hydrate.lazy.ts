/** Takes over what a server has drawn; loaded only on pages with such markup. */
import { hydrate } from '@lit-labs/ssr-client';
import { nothing, render } from 'lit';
import { drawWhole } from '../platform/whole-picture.js';
import { difference, markupOf } from './markup-of.js';
import { adoptOwnStyles, type Takeover } from './takeover.js';

/** Property in which Lit keeps the state of a render root. */
const rootPart = '_$litPart$';

/**
 * Makes the markup in a root the element's own, as it is. Markup that differs from what the element
 * draws is replaced in the same frame: another version or language, newer data, a page changed by an
 * editor. False as long as the code of a part is missing, which updates the element when it is there.
 */
export function hydrateRoot(takeover: Takeover): boolean {
  const { element, root, draw, options } = takeover;
  // Directives ask for lazy parts only when they are drawn.
  const { result, loads } = drawWhole(() => {
    const template = draw();
    return { template, drawn: drawnMarkup(template, options.host) };
  });
  if (loads.length > 0) return false;
  adoptOwnStyles(takeover);
  for (const child of [...root.children]) if (child.matches('style, link')) child.remove();
  const served = markupOf(root);
  const { template, drawn } = result;
  let reason: unknown = served === drawn ? undefined : difference(served, drawn);
  try {
    if (!reason) hydrate(template, root, options);
    if (Reflect.get(root, rootPart) === undefined)
      reason ??= 'The comments of the markup are missing.';
  } catch (error) {
    reason = error;
  }
  if (reason) replace(element, root, reason);
  return true;
}

/** The markup that the element draws itself. */
function drawnMarkup(template: unknown, host: object | undefined): string {
  const box = document.createElement('div');
  const options = host && { host };
  render(template, box, options);
  const markup = markupOf(box);
  render(nothing, box, options);
  return markup;
}

/** Empties the root for a new drawing; the focus returns to the same place in it. */
function replace(element: Takeover['element'], root: ShadowRoot, reason: unknown): void {
  console.info(
    `Machiplan: <${element.localName}> was drawn again: it is not what the server had drawn.`,
    reason,
  );
  const path = pathTo(root.activeElement, root);
  root.replaceChildren();
  Reflect.deleteProperty(root, rootPart);
  if (path.length > 0)
    void element.updateComplete.then(() => {
      const target = path.reduce<Element | undefined>((at, index) => at?.children[index], {
        children: root.children,
      } as Element);
      if (target instanceof HTMLElement && !root.activeElement) target.focus();
    });
}

/** Positions among the children, from the root down. */
function pathTo(target: Element | null, root: ShadowRoot): readonly number[] {
  const path: number[] = [];
  for (let at = target; at; at = at.parentElement)
    path.unshift([...(at.parentElement ?? root).children].indexOf(at));
  return path;
}
