/**
 * `machiplan.define.ts` with the light elements in the same file: one request where a page uses
 * several of them. The rest still comes when it is used.
 */
import './plan-source/plan-source.define.js';
import './plan-tree/plan-tree.define.js';
import './kpi-gauge/kpi-gauge.define.js';
import './sdg-matrix/sdg-matrix.define.js';

export { watch } from './machiplan.define.js';
