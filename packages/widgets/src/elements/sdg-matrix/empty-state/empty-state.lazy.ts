export { renderEmptyState } from './render-empty-state.js';
