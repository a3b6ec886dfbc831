/**
 * Controls to use the matrix, which reading it does not need, loaded in one request after the first
 * paint: toolbar, legend, keys and clicks of the grid, sort order, export menu.
 */
import { exportMenuStyles } from '../../controls/export-menu/export-menu.styles.js';
import { interactionStyles } from './interaction.styles.js';
import { markStyles } from './marks.styles.js';

export { ExportMenu } from '../../controls/export-menu/export-menu.js';
export { renderCountsSummary } from './counts/render-counts-summary.js';
export { renderNotPublishedNote } from './empty-state/render-not-published-note.js';
export { renderExportMenu } from './export/render-export-menu.js';
export { handleGridEvent } from './grid/grid-events.js';
export { compareRows } from './grid/row-order.js';
export { renderLegend } from './legend/render-legend.js';
export { renderGoalFilter } from './toolbar/render-goal-filter.js';
export { renderToolbar } from './toolbar/render-toolbar.js';
export const styles = [exportMenuStyles, markStyles, interactionStyles];
