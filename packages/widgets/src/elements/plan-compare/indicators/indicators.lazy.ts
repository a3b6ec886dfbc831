export { renderIndicators } from './render-indicators.js';
export { indicatorsStyles } from './indicators.styles.js';
