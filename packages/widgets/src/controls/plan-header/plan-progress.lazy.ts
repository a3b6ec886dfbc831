/** Chunk with the status of indicators, for headers and rows. */
export { statusBarStyles, renderStatusBar } from '../status-bar.js';
export { statusStyles } from '../../theme/status.styles.js';
export {
  isAnyJudged,
  renderPlanProgress,
  statusCountsBelow,
  statusWords,
} from './plan-progress.js';
