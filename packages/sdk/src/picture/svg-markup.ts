/** Attributes of an SVG element; numbers are in the units of the drawing. Undefined ones are left out. */
export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML does not allow, escaped or not. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- these are the ones to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for the content or an attribute of an SVG file. */
function escapeMarkup(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An SVG element as markup, without a DOM. `children` are markup; use `svgText` for text. */
export function svgMarkup(
  name: string,
  attributes: MarkupAttributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(shortened(value!)))}"`);
  const content = children.join('');
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** A text as SVG markup. */
export function svgText(text: string, attributes: MarkupAttributes): string {
  return svgMarkup('text', attributes, escapeMarkup(text));
}

/** The title of a file, which image viewers and screen readers read. */
export function svgTitle(text: string): string {
  return svgMarkup('title', {}, escapeMarkup(text));
}

/** Hundredths are finer than a pixel. */
function shortened(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
