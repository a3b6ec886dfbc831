import { wrapText } from '@machiplan/sdk/internal';
import { svgElement, svgNamespace, type SvgAttributes } from './svg-element.js';

/** Style properties that are written as attributes, because the file has no style sheet. */
const inlinedStyles = [
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

/** Text above and below a drawing in a file. */
export interface SvgCaption {
  readonly title: string;
  /** Lines below the drawing: year, source, method. */
  readonly lines: readonly string[];
}

/** Colours for a white background, also from a dark page. */
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
 * The drawing as a self-contained SVG file: styles as attributes, title above, caption below, on a
 * white background with colours for it. Does not change the drawing on the page.
 */
export function svgFile(drawing: SVGSVGElement, caption: SvgCaption): string {
  const box = drawing.viewBox.baseVal;
  const size = drawing.getBoundingClientRect();
  const width = box?.width || size.width;
  const height = box?.height || size.height;
  const titles = wrapText(caption.title, (width - 8) / titleSize);
  const lines = caption.lines.flatMap((line) => wrapText(line, (width - 8) / captionSize));
  const top = lineHeight * (titles.length + 0.5);
  const copy = paperCopy(drawing);
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

/** A copy of the drawing with its styles as attributes and colours for a white background. */
export function paperCopy(drawing: SVGSVGElement): SVGSVGElement {
  const { cssText } = drawing.style;
  for (const [name, value] of Object.entries(paperColours)) drawing.style.setProperty(name, value);
  try {
    return copyWithStyles(drawing);
  } finally {
    drawing.style.cssText = cssText;
    if (!cssText) drawing.removeAttribute('style');
  }
}

function copyWithStyles(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const target = copies[index]!;
    const style = getComputedStyle(original);
    for (const name of inlinedStyles) {
      const value = style.getPropertyValue(name);
      if (value) target.setAttribute(name, value);
    }
    for (const name of ['class', 'part', 'tabindex', 'style']) target.removeAttribute(name);
  });
  return copy;
}
