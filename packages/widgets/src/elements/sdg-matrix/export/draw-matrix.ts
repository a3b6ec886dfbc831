import { textWidth, truncateText } from '@machiplan/sdk/internal';
import { sdgGoals } from '@machiplan/sdk/goals';
import { labelFor } from '@machiplan/sdk/format';
import { maxPictureRows } from '../../../drawing/max-picture-rows.js';
import { svgElement, type SvgAttributes } from '../../../drawing/svg-element.js';
import { goalInk } from '../goal-ink.js';
import { cellMessagesFor } from '../cell.messages.js';
import { cellAt, isOwnJudgement, type Mark, type MarkedCell } from '../mark.js';
import { rowCount } from '../row-count.js';
import type { MatrixModel } from '../sdg-matrix-model.js';

const rowHeight = 26;
const columnWidth = 34;
const titleWidth = 380;
const headHeight = 40;
const legendHeight = 36;
/** Room for a title, in full-width characters of 13 px. */
const titleLength = 28;
const shades = { ink: '#1a1a1a', line: '#d8d8db', muted: '#595959' };

/** The matrix as SVG, sized in units of a pixel. Marks are the same as on screen. */
export function drawMatrix(model: MatrixModel): SVGSVGElement {
  const { columns, rows } = model;
  const positions = rows.positions.subarray(0, maxPictureRows);
  const width = titleWidth + columnWidth * (columns.length + 1);
  const height = headHeight + rowHeight * positions.length + legendHeight;
  const drawing = svgElement('svg', { viewBox: `0 0 ${width} ${height}` });
  columns.forEach(({ goal, label }, index) => {
    const x = titleWidth + columnWidth * index + 3;
    const { color } = sdgGoals[goal - 1]!;
    drawing.append(
      svgElement('rect', { x, y: 4, width: 28, height: 28, rx: 3, fill: color }),
      write(x + 14, 23, label ?? '–', {
        'text-anchor': 'middle',
        'font-weight': 700,
        'font-size': label && label.length > 2 ? 10 : 13,
        fill: goalInk(goal),
      }),
    );
  });
  positions.forEach((position, index) => {
    drawRow(drawing, model, position, rows.depths[index]!, headHeight + rowHeight * index, width);
  });
  drawLegend(drawing, model, height - legendHeight + 22);
  return drawing;
}

function drawRow(
  drawing: SVGElement,
  { plan, cells, columns, locale }: MatrixModel,
  position: number,
  depth: number,
  top: number,
  width: number,
): void {
  const node = plan.nodes[position]!;
  const middle = top + rowHeight / 2;
  const indent = Math.min(depth, 6) * 12;
  const title = `${node.code ?? ''} ${labelFor(node.title, locale.language, plan)}`.trim();
  drawing.append(
    svgElement('line', { x1: 0, x2: width, y1: top, y2: top, stroke: shades.line }),
    write(4 + indent, middle + 5, truncateText(title, titleLength - depth), { 'font-size': 13 }),
    write(width - columnWidth / 2, middle + 5, rowCount(plan, cells, position), {
      'text-anchor': 'middle',
      'font-size': 12,
      fill: shades.muted,
    }),
  );
  columns.forEach(({ goal }, index) => {
    const marked = cellAt(cells, position, index);
    const x = titleWidth + columnWidth * index + columnWidth / 2;
    drawing.append(...shape(marked, x, middle, sdgGoals[goal - 1]!.color));
  });
}

function drawLegend(drawing: SVGElement, model: MatrixModel, y: number): void {
  const messages = cellMessagesFor(model);
  const marks: readonly Exclude<Mark, 'none'>[] = ['primary', 'secondary', 'unstated', 'below'];
  let x = 12;
  for (const mark of marks) {
    const text = messages.marks[mark];
    const marked: MarkedCell = { mark, relation: undefined, below: 2 };
    drawing.append(
      ...shape(marked, x, y - 4, '#949494'),
      write(x + 16, y, text, { 'font-size': 12 }),
    );
    x += 48 + textWidth(text) * 12;
  }
}

function shape(
  { mark, relation, below }: MarkedCell,
  x: number,
  y: number,
  fill: string,
): SVGElement[] {
  const outline = {
    fill,
    stroke: shades.ink,
    'stroke-width': 1.2,
    ...(isOwnJudgement(relation) && { 'stroke-dasharray': '3 2' }),
  };
  switch (mark) {
    case 'primary':
      return [svgElement('rect', { x: x - 9, y: y - 9, width: 18, height: 18, rx: 3, ...outline })];
    case 'secondary':
      return [
        svgElement('circle', { cx: x, cy: y, r: 9, ...outline }),
        svgElement('circle', { cx: x, cy: y, r: 4, fill: '#fff' }),
      ];
    case 'unstated':
      return [svgElement('path', { d: `M${x} ${y - 9}l9 9l-9 9l-9-9z`, ...outline })];
    case 'below':
      return [write(x, y + 5, String(below), { 'text-anchor': 'middle', 'font-size': 13 })];
    case 'none':
      return [];
  }
}

function write(x: number, y: number, text: string, more: SvgAttributes): SVGElement {
  return svgElement('text', { x, y, fill: shades.ink, ...more }, text);
}
