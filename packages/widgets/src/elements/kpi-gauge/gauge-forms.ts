/**
 * What a bullet bar needs nothing of: fetched by the first gauge that is a dial, a card, or a series
 * without anything to reach.
 */
export { renderChange } from './drawings/render-change.js';
export { renderDial } from './drawings/dial.lazy.js';
export { gaugeFormsStyles } from './drawings/dial.styles.js';
export { renderSparkline } from './drawings/sparkline.lazy.js';
