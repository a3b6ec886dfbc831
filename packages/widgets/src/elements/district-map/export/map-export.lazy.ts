export { csvRows } from './csv-rows.js';
export { pictureFile } from './picture-file.js';
