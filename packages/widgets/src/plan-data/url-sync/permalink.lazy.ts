/** Chunk of `permalink`, loaded when the attribute is set. */
export { loadFilters } from '../filters/filters-module.js';
export { syncUrl } from './sync-url.js';
export { encodeSelection } from './selection-url.js';
