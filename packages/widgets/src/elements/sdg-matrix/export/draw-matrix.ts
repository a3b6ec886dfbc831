import { labelFor, sdgGoals } from '@machiplan/sdk';
import { goalInk } from '../goal-ink.js';
import { cellAt, isOwnJudgement, type Mark, type MarkedCell } from '../mark.js';
import type { MatrixModel } from '../matrix-model.js';

/** Rows in a drawing: more would make a picture no program opens. */
export const mostRows = 300;

const rowHeight = 26;
const columnWidth = 34;
const titleWidth = 380;
const headHeight = 40;
const legendHeight = 36;
/** Room for a title, in full-width characters of 13 px. */
const titleLength = 27;
const shades = { ink: '#1a1a1a', line: '#d8d8db', muted: '#595959' };

type Attributes = Readonly<Record<string, string | number>>;

/** The matrix as SVG, sized in units of a pixel. Shapes are the same as on screen. */
export function drawMatrix(model: MatrixModel): SVGSVGElement {
  const { columns, rows } = model;
  const positions = rows.positions.subarray(0, mostRows);
  const width = titleWidth + columnWidth * (columns.length + 1);
  const height = headHeight + rowHeight * positions.length + legendHeight;
  const drawing = draw('svg', { viewBox: `0 0 ${width} ${height}` }) as SVGSVGElement;
  columns.forEach(({ goal, label }, place) => {
    const x = titleWidth + columnWidth * place + 3;
    const { color } = sdgGoals[goal - 1]!;
    drawing.append(
      draw('rect', { x, y: 4, width: 28, height: 28, rx: 3, fill: color }),
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
  { plan, cells, columns, reader }: MatrixModel,
  position: number,
  depth: number,
  top: number,
  width: number,
): void {
  const node = plan.nodes[position]!;
  const middle = top + rowHeight / 2;
  const indent = Math.min(depth, 6) * 12;
  const title = `${node.code ?? ''} ${labelFor(node.title, reader.language, plan)}`.trim();
  drawing.append(
    draw('line', { x1: 0, x2: width, y1: top, y2: top, stroke: shades.line }),
    write(4 + indent, middle + 5, shortened(title, titleLength - depth), { 'font-size': 13 }),
    write(width - columnWidth / 2, middle + 5, String(cells.ownCounts[position]), {
      'text-anchor': 'middle',
      'font-size': 12,
      fill: shades.muted,
    }),
  );
  columns.forEach(({ goal }, place) => {
    const marked = cellAt(cells, position, place);
    const x = titleWidth + columnWidth * place + columnWidth / 2;
    drawing.append(...shape(marked, x, middle, sdgGoals[goal - 1]!.color));
  });
}

function drawLegend(drawing: SVGElement, { words }: MatrixModel, y: number): void {
  const marks: readonly Exclude<Mark, 'none'>[] = ['primary', 'secondary', 'unstated', 'below'];
  let x = 12;
  for (const mark of marks) {
    const text = words.marks[mark];
    const marked: MarkedCell = { mark, relation: undefined, below: 0 };
    drawing.append(
      ...shape(marked, x, y - 4, '#949494'),
      write(x + 16, y, text, { 'font-size': 12 }),
    );
    x += 48 + widthOf(text) * 12;
  }
}

function shape({ mark, relation }: MarkedCell, x: number, y: number, fill: string): SVGElement[] {
  const outline = {
    fill,
    stroke: shades.ink,
    'stroke-width': 1.2,
    ...(isOwnJudgement(relation) && { 'stroke-dasharray': '3 2' }),
  };
  switch (mark) {
    case 'primary':
      return [draw('rect', { x: x - 9, y: y - 9, width: 18, height: 18, rx: 3, ...outline })];
    case 'secondary':
      return [
        draw('circle', { cx: x, cy: y, r: 9, ...outline }),
        draw('circle', { cx: x, cy: y, r: 4, fill: '#fff' }),
      ];
    case 'unstated':
      return [draw('path', { d: `M${x} ${y - 9}l9 9l-9 9l-9-9z`, ...outline })];
    case 'below':
      return [draw('circle', { cx: x, cy: y, r: 4, ...outline })];
    case 'none':
      return [];
  }
}

/** A title that fits: cut with an ellipsis. The table and its CSV have it in full. */
function shortened(text: string, length: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > length) return `${text.slice(0, end)}…`;
    end += character.length;
  }
  return text;
}

/** Rough width in full-width characters: Latin ones count half. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x1100 ? 0.55 : 1;
  return width;
}

function write(x: number, y: number, text: string, more: Attributes): SVGElement {
  const made = draw('text', { x, y, fill: shades.ink, ...more });
  made.textContent = text;
  return made;
}

function draw(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
