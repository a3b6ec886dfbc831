import type { DiagramLayout } from './diagram-layout.js';
import { fitLabel } from './fit-label.js';
import type { PositionedCell } from './layouts.js';
import type { CellsModel } from './render-cells.js';

const fontSize = 13;
const lineHeight = 17;

/** Paints a diagram with many parts on a canvas. The outline is its text alternative. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  { layout, fillOf, labelOf, language }: CellsModel,
): void {
  const { width, height, cells, kind } = layout;
  const scale = Math.min(devicePixelRatio || 1, 2);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(scale, scale);
  context.font = `${fontSize}px ${getComputedStyle(canvas).fontFamily}`;
  context.lineWidth = 0.5;
  context.strokeStyle = '#ffffff';
  if (kind === 'sunburst') context.translate(width / 2, height / 2);
  cells.forEach((cell, at) => {
    const fill = fillOf(at);
    context.fillStyle = fill.color;
    context.beginPath();
    if (kind === 'sunburst') traceArc(context, cell);
    else context.rect(cell.x0, cell.y0, cell.x1 - cell.x0, cell.y1 - cell.y0);
    context.fill();
    if (kind === 'sunburst') {
      if (cell.x1 - cell.x0 > 0.02) context.stroke();
      return;
    }
    if (cell.y1 - cell.y0 > 3) context.stroke();
    const isBranchBox = kind === 'treemap' && cell.cell.children.length > 0;
    const most = isBranchBox ? 1 : Math.floor((cell.y1 - cell.y0 - 2) / lineHeight);
    if (most < 1 || cell.x1 - cell.x0 < fontSize * 3) return;
    context.fillStyle = fill.text;
    fitLabel(labelOf(at), cell.x1 - cell.x0 - 10, most, fontSize, language).forEach((line, row) =>
      context.fillText(line, cell.x0 + 5, cell.y0 + 3 + row * lineHeight + fontSize),
    );
  });
}

function traceArc(context: CanvasRenderingContext2D, { x0, x1, y0, y1 }: PositionedCell): void {
  const noon = -Math.PI / 2;
  context.arc(0, 0, y1, x0 + noon, x1 + noon);
  context.arc(0, 0, Math.max(0, y0), x1 + noon, x0 + noon, true);
  context.closePath();
}

/** Index of the smallest part at a point of the diagram, -1 for none. */
export function cellAt(
  { cells, kind, width, height }: DiagramLayout,
  x: number,
  y: number,
): number {
  let [across, along] = [x, y];
  if (kind === 'sunburst') {
    const [right, down] = [x - width / 2, y - height / 2];
    across = (Math.atan2(right, -down) + 2 * Math.PI) % (2 * Math.PI);
    along = Math.hypot(right, down);
  }
  return cells.findLastIndex(
    ({ x0, x1, y0, y1 }) => across >= x0 && across < x1 && along >= y0 && along < y1,
  );
}
