import { nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { arcPath, pointAt } from './arc-path.js';
import type { CellFill } from './cell-colors.js';
import type { DiagramLayout } from './drawing.js';
import { fitLabel } from './fit-label.js';
import type { PlacedCell } from './layouts.js';

/** What a drawing needs to know of its parts. */
export interface DrawingContext {
  readonly drawing: DiagramLayout;
  readonly language: string;
  /** Short name to be written on a part. */
  readonly labelOf: (at: number) => string;
  /** What a part is and how large, in words. */
  readonly nameOf: (at: number) => string;
  readonly groundOf: (at: number) => CellFill;
  /** Index of the part that has the focus or would get it. */
  readonly active: number;
  readonly isSelected: (at: number) => boolean;
}

const fontSize = 13;
const lineHeight = 17;
/** Text broken after every other character is no longer read. */
const leastRoom = 3 * fontSize;

/**
 * All parts as SVG. Each has its full name; the label on it may be cut, so it is only to be seen.
 */
export function renderParts(context: DrawingContext): TemplateResult {
  const { cells, kind, width, height } = context.drawing;
  const parts = repeat(
    cells.map((_, at) => at),
    (at) => keyOf(cells[at]!, at),
    (at) => renderPart(context, at),
  );
  return kind === 'sunburst'
    ? svg`<g transform="translate(${width / 2} ${height / 2})">${parts}</g>`
    : svg`<g>${kind === 'tidy' ? renderLinks(cells) : nothing}${parts}</g>`;
}

function keyOf({ cell, above }: PlacedCell, at: number): string {
  if (at === 0) return 'top';
  return cell.merged > 0 ? `merged ${above} ${at}` : String(cell.position);
}

function renderPart(context: DrawingContext, at: number) {
  const { drawing, active, isSelected } = context;
  const { cell } = drawing.cells[at]!;
  const isCurrent = isSelected(at);
  const [shape, label] =
    drawing.kind === 'sunburst' ? renderArc(context, at) : renderBox(context, at);
  return svg`<g
    class=${isCurrent ? 'cell selected' : 'cell'}
    role="button"
    data-cell=${at}
    data-branch=${cell.children.length > 0 ? '' : nothing}
    tabindex=${at === active ? 0 : -1}
    aria-current=${isCurrent ? 'true' : nothing}
  ><title>${context.nameOf(at)}</title>${shape}${label}</g>`;
}

/** A box with its label, which is only to be seen. */
function renderBox(context: DrawingContext, at: number) {
  const { kind, cells } = context.drawing;
  const { x0, y0, x1, y1, cell } = cells[at]!;
  const { color, text } = context.groundOf(at);
  // A tidy tree has lines between its boxes.
  const [x, y, right, bottom] =
    kind === 'tidy' ? [x0 + 2, y0 + 2, x1 - 20, y1 - 2] : [x0, y0, x1, y1];
  const height = Math.max(0, bottom - y);
  const isOneLine = kind === 'tidy' || (kind === 'treemap' && cell.children.length > 0);
  const room = right - x - 10;
  const most = isOneLine ? 1 : Math.floor((height - 2) / lineHeight);
  const lines =
    most < 1 || room < leastRoom
      ? []
      : fitLabel(context.labelOf(at), room, most, fontSize, context.language);
  const gap = (height - lines.length * lineHeight) / 2;
  const top = y + (kind === 'tidy' ? gap : isOneLine ? 3 : Math.max(2, Math.min(4, gap)));
  const renderLine = (line: string, row: number) =>
    svg`<text aria-hidden="true" x=${round(x + 5)} y=${round(top + row * lineHeight + fontSize)} font-size=${fontSize} fill=${text}>${line}</text>`;
  return [
    svg`<rect x=${round(x)} y=${round(y)} width=${round(Math.max(0, right - x))} height=${round(height)} rx=${kind === 'tidy' ? 3 : nothing} fill=${color} />`,
    lines.length === 0 ? nothing : lines.map(renderLine),
  ] as const;
}

function renderArc(context: DrawingContext, at: number) {
  const { x0, y0, x1, y1, level } = context.drawing.cells[at]!;
  const ground = context.groundOf(at);
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
    context.labelOf(at),
    room,
    Math.min(4, Math.floor((across - 4) / lineHeight)),
    fontSize,
    context.language,
  );
  const [x, y] = isTop ? [0, 0] : pointAt(angle, middle);
  return [
    svg`<path d=${arcPath(x0, x1, y0, y1)} fill=${ground.color} />`,
    lines.length === 0
      ? nothing
      : svg`<text aria-hidden="true"
          transform="translate(${round(x)} ${round(y)}) rotate(${round(isTop ? 0 : turnOf(angle, isRadial))})"
          text-anchor="middle" font-size=${fontSize} fill=${ground.text}
        >${lines.map(
          (line, row) =>
            svg`<tspan x="0" y=${round((row - (lines.length - 1) / 2) * lineHeight + fontSize * 0.35)}>${line}</tspan>`,
        )}</text>`,
  ] as const;
}

/** Degrees to turn a label by so that nobody has to read it upside down. */
function turnOf(angle: number, isRadial: boolean): number {
  const degrees = (angle * 180) / Math.PI;
  if (isRadial) return degrees < 180 ? degrees - 90 : degrees + 90;
  return degrees > 90 && degrees < 270 ? degrees + 180 : degrees;
}

function renderLinks(cells: readonly PlacedCell[]) {
  return cells.map(({ above, x0, y0, y1 }) => {
    const from = cells[above];
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
