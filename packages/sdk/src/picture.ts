/**
 * Pictures to publish: SVG files of 1200 × 675 or 1080 × 1080 px with a sentence, the figures, and
 * their source. Text only, no DOM, so that pages and servers make the same pictures.
 *
 * @module
 */
export { boardPicture, type BoardPictureOptions } from './picture/board-picture.js';
export { indicatorPicture, type IndicatorPictureOptions } from './picture/indicator-picture.js';
export { pictureFooter, type PictureFooterOptions } from './picture/picture-footer.js';
export {
  pictureFile,
  pictureSizes,
  type Picture,
  type PictureBox,
  type PictureFormat,
} from './picture/picture-file.js';
export { svgMarkup, svgText, type MarkupAttributes } from './picture/svg-markup.js';
