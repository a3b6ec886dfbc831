import { comparisonStyles } from './comparison.styles.js';

export { renderComparison } from './render-comparison.js';
export const styles = [comparisonStyles];
