export { csvRows } from './csv-rows.js';
export { mapPictureFile } from './map-picture-file.js';
export { paperColours } from './paper-colours.js';
