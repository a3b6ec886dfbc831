/** Chunk of the filters: their result, and the controls that show and change them. */
export { filterResult } from './filter-result.js';
export { filtersStyles, renderChips, renderFilters } from './filters-view.js';
export { matchingPositions } from './matching-positions.js';
