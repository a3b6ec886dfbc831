import { textWidth, wrapText } from '@machiplan/sdk/internal';
import type { CsvRows } from '../controls/export-menu/csv.js';
import { maxPictureRows } from './max-picture-rows.js';
import { svgFile, type SvgCaption } from './svg-file.js';
import { svgElement } from './svg-element.js';

const fontSize = 12;
const lineHeight = 18;
const gap = 12;
/** Widest column, in full-width characters. */
const widest = 18;

/** A table as a self-contained SVG file, for views that are not drawings. */
export function tablePicture(rows: CsvRows, caption: SvgCaption): string {
  const cells = rows
    .slice(0, maxPictureRows + 1)
    .map((row) => row.map((cell) => wrapText(String(cell ?? ''), widest)));
  const columns = (cells[0] ?? []).map((_, at) => {
    const widths = cells.flatMap((row) => (row[at] ?? []).map(textWidth));
    return Math.max(1, ...widths) * fontSize + gap;
  });
  const drawing = svgElement('svg');
  let top = 0;
  cells.forEach((row, index) => {
    const height = Math.max(1, ...row.map((lines) => lines.length)) * lineHeight + 6;
    let left = 4;
    row.forEach((lines, at) => {
      lines.forEach((line, place) => {
        const y = top + 15 + place * lineHeight;
        const weight = index === 0 ? 700 : 400;
        drawing.append(
          svgElement('text', { x: left, y, 'font-size': fontSize, 'font-weight': weight }, line),
        );
      });
      left += columns[at] ?? 0;
    });
    top += height;
    drawing.append(svgElement('line', { x1: 0, x2: '100%', y1: top, y2: top, stroke: '#949494' }));
  });
  const width = columns.reduce((sum, each) => sum + each, 8);
  drawing.setAttribute('viewBox', `0 0 ${width} ${top + 4}`);
  return svgFile(drawing, caption);
}
