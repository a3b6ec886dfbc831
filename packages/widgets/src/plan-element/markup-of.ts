/** Attributes that only a server writes, for properties, or only scripts set. */
const unequal = /^(?:defer-hydration|checked|selected|value|style)$/;

/**
 * The elements, attributes and text in a node as one text, to be compared: without comments, the order
 * of attributes and the amount of white space. The content of SVG tooltips is set by scripts only.
 */
export function markupOf(parent: Node): string {
  const parts: string[] = [];
  addMarkup(parent, parts);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

function addMarkup(parent: Node, parts: string[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) parts.push(node.data);
    if (!(node instanceof Element)) continue;
    const attributes = [...node.attributes]
      .filter(({ name }) => !unequal.test(name))
      .map(({ name, value }) => `\0${name}=${value}`)
      .sort();
    parts.push(`\0<${node.localName}`, ...attributes, '\0>');
    if (node.localName !== 'title') addMarkup(node, parts);
    parts.push('\0/');
  }
}

/** The first place where two markups differ, for the console. */
export function difference(served: string, drawn: string): string {
  let at = 0;
  while (served[at] === drawn[at]) at += 1;
  const near = (markup: string) => markup.slice(Math.max(0, at - 30), at + 90);
  return `${near(served)} → ${near(drawn)}`.replaceAll('\0', ' ');
}
