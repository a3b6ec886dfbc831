/** Loaded on demand: few plans share lists. */
export { loadSharedLists, sharedAddress } from './load-shared-lists.js';
