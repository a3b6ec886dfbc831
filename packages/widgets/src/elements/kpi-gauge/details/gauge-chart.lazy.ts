/** The line chart of a gauge that stands alone, fetched when there is room for it or no bar. */
export { gaugeChartStyles } from './gauge-chart.styles.js';
export { renderSeriesChart } from './series-chart.js';
