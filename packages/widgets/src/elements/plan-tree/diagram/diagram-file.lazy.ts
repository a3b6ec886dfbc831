import { render, svg } from 'lit';
import { svgElement } from '../../../drawing/svg-element.js';
import { svgFile, type SvgCaption } from '../../../drawing/svg-file.js';
import type { LegendEntry } from './diagram-texts.js';
import { renderCells, type CellsModel } from './render-cells.js';

const lineHeight = 20;

/**
 * A diagram as an SVG file with its legend: drawn again with the same layout, without interactive
 * attributes. Also for diagrams painted on a canvas.
 */
export function diagramFile(
  model: CellsModel,
  legend: readonly LegendEntry[],
  caption: SvgCaption,
): string {
  const { width, height } = model.layout;
  const total = height + legend.length * lineHeight + (legend.length > 0 ? 8 : 0);
  const picture = svgElement('svg', { viewBox: `0 0 ${width} ${total}` });
  render(svg`${renderCells(model)}${renderLegend(legend, height + 8)}`, picture);
  removeScreenAttributes(picture);
  return svgFile(picture, caption);
}

function renderLegend(entries: readonly LegendEntry[], top: number) {
  return entries.map(
    ({ fill, label }, at) =>
      svg`<rect x="4" y=${top + at * lineHeight} width="14" height="14" fill=${fill.color} /><text
        x="26" y=${top + at * lineHeight + 12} font-size="12" fill="#1a1a1a">${label}</text>`,
  );
}

/** Removes interactive attributes and sets the strokes that the style sheet sets on screen. */
function removeScreenAttributes(picture: SVGSVGElement): void {
  for (const part of picture.querySelectorAll('.cell')) {
    for (const { name } of [...part.attributes]) part.removeAttribute(name);
  }
  for (const shape of picture.querySelectorAll('rect, path:not(.link)')) {
    shape.setAttribute('stroke', '#fff');
  }
  for (const link of picture.querySelectorAll('.link')) {
    link.setAttribute('fill', 'none');
    link.setAttribute('stroke', '#949494');
  }
  for (const label of picture.querySelectorAll('[aria-hidden]'))
    label.removeAttribute('aria-hidden');
  const marks = document.createNodeIterator(picture, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let mark = marks.nextNode(); mark; mark = marks.nextNode()) found.push(mark);
  for (const mark of found) (mark as Comment).remove();
}
