import { cellDetailsStyles } from './cell-details.styles.js';

export { renderCellDetails } from './render-cell-details.js';
export const styles = [cellDetailsStyles];
