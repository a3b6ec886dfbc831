/** The table of a matrix and its rows, loaded when a view with a table is shown. */
import { markStyles } from '../marks.styles.js';
import { tableStyles } from '../table/table.styles.js';

export { MatrixGrid } from './matrix-grid.js';
export const styles = [markStyles, tableStyles];
