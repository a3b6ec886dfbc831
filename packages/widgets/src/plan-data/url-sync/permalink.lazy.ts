/** What `permalink` needs, as one chunk that elements import only when it is set. */
export { loadFilters } from '../filters/filters.lazy.js';
export { syncUrl } from './sync-url.js';
export { encodeSelection } from './selection-url.js';
