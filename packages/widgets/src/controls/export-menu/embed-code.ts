import { isServer } from 'lit';
import { closestComposed } from '../../platform/closest-composed.js';

/** Attributes that belong to the page around the element. */
const ofThePage = /^(?:id|class|style|slot|part|hidden|src|permalink|group|on.*|data-.*|aria-.*)$/;

/** Attributes that each element with figures has: kept when the code shows another element. */
const ofFigures = /^(?:theme|era|notation)$/;

/**
 * HTML that shows the element in another page: the kit's script, and the element with its attributes
 * and the address of its plan. Undefined where the page does not tell them: a plan that the page's own
 * script passes has no address, and a script that was bundled has none of its own.
 *
 * @param attributes Further attributes; undefined ones are left out.
 * @param tag The element of the code, if it is another one: a board gives the code of one gauge.
 */
export function embedCode(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>> = {},
  tag = element.localName,
): string | undefined {
  if (isServer) return isOnScriptPage(element) ? '' : undefined;
  const script = document.querySelector<HTMLScriptElement>(
    'script[type="module"][src*="machiplan"]',
  );
  const source = closestComposed(element, '[src]')?.getAttribute('src');
  if (!script || !source) return undefined;
  const isOther = tag !== element.localName;
  const own = [...element.attributes]
    .filter(({ name }) => (isOther ? ofFigures.test(name) : !ofThePage.test(name)))
    .map(({ name, value }) => [name, value] as const);
  const all = new Map([
    ...own,
    ...Object.entries(attributes).filter(([, value]) => value !== undefined),
  ] as (readonly [string, string])[]);
  const written = [...all].map(([name, value]) =>
    value ? ` ${name}="${escaped(value)}"` : ` ${name}`,
  );
  const address = new URL(source, element.baseURI).href;
  return `<script type="module" src="${escaped(script.src)}"></script>
<${tag} src="${escaped(address)}"${written.join('')}></${tag}>`;
}

/** A server knows of the page's script only that it activates the element; the code is shown later. */
const isOnScriptPage = (element: Element) =>
  element.hasAttribute('src') && element.hasAttribute('defer-hydration');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
