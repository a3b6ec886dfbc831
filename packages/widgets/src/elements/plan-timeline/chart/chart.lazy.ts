export { renderChart } from './render-chart.js';
export { chartStyles } from './chart.styles.js';
