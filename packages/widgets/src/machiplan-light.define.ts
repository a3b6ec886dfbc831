/**
 * `machiplan.define.ts` with the light elements in the same file: one request for pages that use
 * several of them. The other elements are loaded when a page uses them.
 */
import './light-elements.define.js';

export { watch } from './machiplan.define.js';
