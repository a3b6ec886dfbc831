import type { PictureBox } from '@machiplan/sdk/picture';
import { paperCopy } from './svg-file.js';

/**
 * A drawing of the page as the content of a picture (`Picture.draw`): its styles as attributes, colours
 * for paper, as large as fits the box. Does not change the drawing on the page.
 */
export function drawingContent(drawing: SVGSVGElement): (box: PictureBox) => string {
  const box = drawing.viewBox.baseVal;
  const size = drawing.getBoundingClientRect();
  const copy = paperCopy(drawing);
  if (!box?.width) copy.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  copy.setAttribute('preserveAspectRatio', 'xMidYMid meet');
  return ({ width, height }) => {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
    return new XMLSerializer().serializeToString(copy);
  };
}
