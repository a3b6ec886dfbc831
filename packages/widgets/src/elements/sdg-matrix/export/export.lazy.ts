export { goalsPicture } from './goals-picture.js';
export { matrixCsv, matrixSvg } from './matrix-files.js';
export { printLandscape } from './print-landscape.js';
