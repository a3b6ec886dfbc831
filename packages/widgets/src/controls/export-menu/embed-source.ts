import { isServer } from 'lit';
import { closestComposed } from '../../platform/closest-composed.js';

/** Addresses that embed code names. */
export interface EmbedSource {
  readonly script: string;
  readonly plan: string;
}

/**
 * The addresses of the page's script and of the element's plan. Undefined if the page does not have
 * them: a plan passed by a script has no address, and a bundled script has none of its own.
 */
export function embedSource(element: Element): EmbedSource | undefined {
  const script = document.querySelector<HTMLScriptElement>(
    'script[type="module"][src*="machiplan"]',
  );
  const source = closestComposed(element, '[src]')?.getAttribute('src');
  if (!script || !source) return undefined;
  return { script: script.src, plan: new URL(source, element.baseURI).href };
}

/** True if embed code is offered. A server knows only whether the page's script activates the element. */
export function canEmbed(element: Element): boolean {
  if (!isServer) return embedSource(element) !== undefined;
  return element.hasAttribute('src') && element.hasAttribute('defer-hydration');
}
