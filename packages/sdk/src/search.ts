/**
 * Search as readers need it: passages with the matching text, and codes as they are typed.
 *
 * @module
 */
export { normalizeCode } from './text/fold.js';
export { matchRanges, type TextRange } from './text/match.js';
export type { SearchField, SearchText } from './text/search-fields.js';
export { searchHits, type SearchHit } from './text/search-hits.js';
