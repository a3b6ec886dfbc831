import { svgElement, svgNamespace, type SvgAttributes } from './svg-element.js';
import { wrapText } from './wrap-text.js';

/** What a drawing takes from style sheets that a file of its own does not have. */
const keptStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** Words that go with a drawing when it leaves the page. */
export interface SvgCaption {
  readonly title: string;
  /** Lines under the drawing: year, source, how the data came about. */
  readonly lines: readonly string[];
}

/** Colours for a white ground, whatever the page is like. */
const paperColours = {
  'color-scheme': 'light',
  color: '#1a1a1a',
  '--_text': '#1a1a1a',
  '--_muted': '#595959',
  '--_background': '#fff',
  '--_surface': '#f2f2f2',
  '--_border': '#949494',
  '--_hairline': '#d8d8db',
} as const;

/** Height of one line of the caption, in the units of the drawing. */
const lineHeight = 20;
const titleSize = 16;
const captionSize = 12;

/**
 * The drawing as an SVG file that stands by itself: looks written as attributes, title above,
 * caption below, on a white ground in colours for it, also from a dark page. The drawing on the page
 * is left as it was.
 */
export function svgFile(drawing: SVGSVGElement, caption: SvgCaption): string {
  const box = drawing.viewBox.baseVal;
  const size = drawing.getBoundingClientRect();
  const width = box?.width || size.width;
  const height = box?.height || size.height;
  const titles = wrapText(caption.title, (width - 8) / titleSize);
  const lines = caption.lines.flatMap((line) => wrapText(line, (width - 8) / captionSize));
  const top = lineHeight * (titles.length + 0.5);
  const copy = withOwnLooks(drawing);
  for (const [name, value] of Object.entries({ x: 0, y: top, width, height })) {
    copy.setAttribute(name, String(value));
  }

  const total = top + height + lineHeight * (lines.length + 0.5);
  const file = svgElement('svg', {
    xmlns: svgNamespace,
    viewBox: `0 0 ${width} ${total}`,
    width,
    height: total,
    'font-family': 'sans-serif',
  });
  const write = (line: string, y: number, attributes: SvgAttributes) =>
    svgElement('text', { x: 4, y, ...attributes }, line);
  file.append(
    svgElement('title', {}, caption.title),
    svgElement('rect', { width: '100%', height: '100%', fill: '#fff' }),
    ...titles.map((line, index) =>
      write(line, lineHeight * (index + 1), { 'font-size': titleSize, 'font-weight': 700 }),
    ),
    copy,
    ...lines.map((line, index) =>
      write(line, top + height + lineHeight * (index + 0.7), { 'font-size': captionSize }),
    ),
  );
  return new XMLSerializer().serializeToString(file);
}

function withOwnLooks(drawing: SVGSVGElement): SVGSVGElement {
  const { cssText } = drawing.style;
  for (const [name, value] of Object.entries(paperColours)) drawing.style.setProperty(name, value);
  try {
    return copyWithLooks(drawing);
  } finally {
    drawing.style.cssText = cssText;
    if (!cssText) drawing.removeAttribute('style');
  }
}

function copyWithLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const target = copies[index]!;
    const style = getComputedStyle(original);
    for (const name of keptStyles) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value);
    }
    for (const name of ['class', 'part', 'tabindex', 'style']) target.removeAttribute(name);
  });
  return copy;
}
