export { renderOutline } from './render-outline.js';
export { outlineStyles } from './outline.styles.js';
