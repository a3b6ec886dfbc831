/** What `permalink` needs, as one chunk that elements import only when it is set. */
export { fetchFilters } from '../filters/filters-part.js';
export { bindAddress } from './bind-address.js';
export { withSelection } from './selection-address.js';
