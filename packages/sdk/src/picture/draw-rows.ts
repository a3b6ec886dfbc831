import { truncateText } from '../text/wrap-text.js';
import { paper } from './paper.js';
import type { PictureBox } from './picture-file.js';
import { svgMarkup, svgText } from './svg-markup.js';

/** A row of a picture: words at its start, figures at its end. */
export interface PictureRow {
  /** A short word before the title, in its colour. */
  readonly mark?: { readonly text: string; readonly colour: string } | undefined;
  readonly title: string;
  readonly figures: string;
}

const rowHeight = 48;
const size = 26;
const markWidth = 150;

/**
 * Draws rows with lines between them, as many as fit. `further` writes how many are left out.
 */
export function drawRows(
  rows: readonly PictureRow[],
  { width, height }: PictureBox,
  further: (count: number) => string,
): string {
  const capacity = Math.max(0, Math.floor(height / rowHeight));
  const shown = rows.slice(0, rows.length > capacity ? capacity - 1 : capacity);
  const rest = rows.length - shown.length;
  return [
    ...shown.map((row, index) => drawRow(row, width, rowHeight * index)),
    rest > 0
      ? svgText(further(rest), { x: 0, y: rowHeight * shown.length + 34, 'font-size': size })
      : '',
  ].join('');
}

function drawRow({ mark, title, figures }: PictureRow, width: number, top: number): string {
  const y = top + 34;
  const start = mark ? markWidth : 0;
  return [
    svgMarkup('line', { x1: 0, x2: width, y1: top, y2: top, stroke: paper.hairline }),
    mark
      ? svgText(mark.text, { x: 0, y, 'font-size': size, 'font-weight': 700, fill: mark.colour })
      : '',
    svgText(truncateText(title, (width * 0.6 - start) / size), { x: start, y, 'font-size': size }),
    svgText(truncateText(figures, (width * 0.38) / size), {
      x: width,
      y,
      'font-size': size,
      'text-anchor': 'end',
    }),
  ].join('');
}
