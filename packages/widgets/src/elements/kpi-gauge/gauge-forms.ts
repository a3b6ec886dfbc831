/**
 * What a bullet bar needs nothing of: fetched by the first gauge that is a dial, a card, or a series
 * without anything to reach.
 */
export { renderChange } from './change-line.js';
export { renderDial } from './dial.js';
export { gaugeFormsStyles } from './gauge-forms.styles.js';
export { renderSparkline } from './sparkline.js';
