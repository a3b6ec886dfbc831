/** What `permalink` needs, as one chunk that elements import only when it is set. */
export { bindAddress } from './bind-address.js';
export { withSelection } from './selection-address.js';

/** Fetches what it takes to apply filters, so that nothing is drawn first without them. */
export const fetchFilters = () => import('../filters/filters-view.js');
