import { nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arcPath, pointAt } from './arc-path.js';
import { neutralFill, type CellFill } from './cell-colors.js';
import type { DiagramLayout } from './diagram-layout.js';
import { fitLabel } from './fit-label.js';
import type { PositionedCell } from './layouts.js';

/** Texts of the cells of a diagram. Parts have the order of the layout's cells. */
export interface CellsModel {
  readonly layout: DiagramLayout;
  readonly language: string;
  /** Short name, drawn on a part. */
  readonly labelOf: (at: number) => string;
  /** Full name of a part, with its size. */
  readonly nameOf: (at: number) => string;
  readonly fillOf: (at: number) => CellFill;
  /** Index of the part in the tab order. */
  readonly active: number;
  readonly isSelected: (at: number) => boolean;
}

const fontSize = 13;
const lineHeight = 17;
/** Narrower labels would break after every other character. */
const minRoom = 3 * fontSize;

/** Draws all parts as SVG. Labels may be truncated and are hidden from screen readers. */
export function renderCells(model: CellsModel): TemplateResult {
  const { cells, kind, width, height } = model.layout;
  const parts = repeat(
    cells.map((_, at) => at),
    (at) => keyOf(cells[at]!, at),
    (at) => renderCell(model, at),
  );
  return kind === 'sunburst'
    ? svg`<g transform="translate(${width / 2} ${height / 2})">${parts}</g>`
    : svg`<g>${kind === 'tidy' ? renderLinks(cells) : nothing}${parts}</g>`;
}

function keyOf({ cell, parent }: PositionedCell, at: number): string {
  if (at === 0) return 'top';
  return cell.merged > 0 ? `merged ${parent} ${at}` : String(cell.position);
}

function renderCell(model: CellsModel, at: number) {
  const { layout, active, isSelected } = model;
  const { cell } = layout.cells[at]!;
  const name = model.nameOf(at);
  const isCurrent = isSelected(at);
  const [shape, label] = layout.kind === 'sunburst' ? renderArc(model, at) : renderBox(model, at);
  return svg`<g
    class="cell ${isCurrent ? 'selected' : ''} ${model.fillOf(at).color === neutralFill ? 'neutral' : ''}"
    role="button"
    data-cell=${at}
    data-branch=${cell.children.length > 0 ? '' : nothing}
    tabindex=${at === active ? 0 : -1}
    aria-current=${isCurrent ? 'true' : nothing}
  ><title .textContent=${name}></title>${shape}${label}</g>`;
}

/** Draws a box and its label. */
function renderBox(model: CellsModel, at: number) {
  const { kind, cells } = model.layout;
  const { x0, y0, x1, y1, cell } = cells[at]!;
  const { color, text } = model.fillOf(at);
  // Leave room for the lines between the boxes of a tidy tree.
  const [x, y, right, bottom] =
    kind === 'tidy' ? [x0 + 2, y0 + 2, x1 - 20, y1 - 2] : [x0, y0, x1, y1];
  const height = Math.max(0, bottom - y);
  const isOneLine = kind === 'tidy' || (kind === 'treemap' && cell.children.length > 0);
  const room = right - x - 10;
  const most = isOneLine ? 1 : Math.floor((height - 2) / lineHeight);
  const lines =
    most < 1 || room < minRoom
      ? []
      : fitLabel(model.labelOf(at), room, most, fontSize, model.language);
  const gap = (height - lines.length * lineHeight) / 2;
  const top = y + (kind === 'tidy' ? gap : isOneLine ? 3 : Math.max(2, Math.min(4, gap)));
  const renderLine = (line: string, row: number) =>
    svg`<text aria-hidden="true" x=${round(x + 5)} y=${round(top + row * lineHeight + fontSize)} font-size=${fontSize} fill=${text}>${line}</text>`;
  return [
    svg`<rect x=${round(x)} y=${round(y)} width=${round(Math.max(0, right - x))} height=${round(height)} rx=${kind === 'tidy' ? 3 : nothing} fill=${color} />`,
    lines.length === 0 ? nothing : lines.map(renderLine),
  ] as const;
}

function renderArc(model: CellsModel, at: number) {
  const { x0, y0, x1, y1, level } = model.layout.cells[at]!;
  const fill = model.fillOf(at);
  const middle = (y0 + y1) / 2;
  const thickness = y1 - y0;
  const length = (x1 - x0) * middle;
  const angle = (x0 + x1) / 2;
  const isTop = level === 0;
  // Text runs outwards where the ring is thicker than the segment is long.
  const isRadial = !isTop && length < thickness;
  const room = isTop ? y1 * 1.6 : (isRadial ? thickness : length) - 10;
  const across = isTop ? y1 : isRadial ? length : thickness;
  const lines = fitLabel(
    model.labelOf(at),
    room,
    Math.min(4, Math.floor((across - 4) / lineHeight)),
    fontSize,
    model.language,
  );
  const [x, y] = isTop ? [0, 0] : pointAt(angle, middle);
  return [
    svg`<path d=${arcPath(x0, x1, y0, y1)} fill=${fill.color} />`,
    lines.length === 0
      ? nothing
      : svg`<text aria-hidden="true"
          transform="translate(${round(x)} ${round(y)}) rotate(${round(isTop ? 0 : turnOf(angle, isRadial))})"
          text-anchor="middle" font-size=${fontSize} fill=${fill.text}
        >${lines.map(
          (line, row) =>
            svg`<tspan x="0" y=${round((row - (lines.length - 1) / 2) * lineHeight + fontSize * 0.35)}>${line}</tspan>`,
        )}</text>`,
  ] as const;
}

/** Rotation of a label in degrees; never upside down. */
function turnOf(angle: number, isRadial: boolean): number {
  const degrees = (angle * 180) / Math.PI;
  if (isRadial) return degrees < 180 ? degrees - 90 : degrees + 90;
  return degrees > 90 && degrees < 270 ? degrees + 180 : degrees;
}

function renderLinks(cells: readonly PositionedCell[]) {
  return cells.map(({ parent, x0, y0, y1 }) => {
    const from = cells[parent];
    if (!from) return nothing;
    const start = from.x1 - 20;
    const bend = (start + x0 + 2) / 2;
    const [y, fromY] = [(y0 + y1) / 2, (from.y0 + from.y1) / 2];
    return svg`<path class="link" d=${`M${round(start)} ${round(fromY)}C${round(bend)} ${round(fromY)} ${round(bend)} ${round(y)} ${round(x0 + 2)} ${round(y)}`} />`;
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
