import { embedSource } from './embed-source.js';

/** Attributes that belong to the page around the element. */
const ofThePage = /^(?:id|class|style|slot|part|hidden|src|permalink|group|on.*|data-.*|aria-.*)$/;

/** Attributes that each element with figures has: kept when the code shows another element. */
const ofFigures = /^(?:theme|era|notation)$/;

/**
 * HTML that shows the element in another page: the script of the page, and the element with its
 * attributes and the address of its plan. Undefined if the page does not have both addresses.
 *
 * @param attributes Further attributes; undefined ones are left out.
 * @param tag The element of the code, if it is another one: a board gives the code of one gauge.
 */
export function embedCode(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>> = {},
  tag = element.localName,
): string | undefined {
  const source = embedSource(element);
  if (!source) return undefined;
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
  return `<script type="module" src="${escaped(source.script)}"></script>
<${tag} src="${escaped(source.plan)}"${written.join('')}></${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
