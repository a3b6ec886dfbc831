/** Attributes of an SVG element; numbers are in the units of the drawing. */
export type SvgAttributes = Readonly<Record<string, string | number>>;

export const svgNamespace = 'http://www.w3.org/2000/svg';

/** Creates an SVG element with its attributes and, if given, its text. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: SvgAttributes = {},
  text?: string,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}
