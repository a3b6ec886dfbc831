/**
 * `machiplan.define.ts` with the light elements in the same file: one request where a page uses
 * several of them. The rest still comes when it is used.
 */
import './elements/plan-source/plan-source.define.js';
import './elements/plan-tree/plan-tree.define.js';
import './elements/kpi-gauge/kpi-gauge.define.js';
import './elements/sdg-matrix/sdg-matrix.define.js';

export { watch } from './machiplan.define.js';
