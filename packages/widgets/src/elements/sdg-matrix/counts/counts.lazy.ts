import { countsStyles } from './counts.styles.js';

export { renderCounts } from './render-counts.js';
export const styles = [countsStyles];
