/* Made by `npm run manifest` from registry.ts; not written by hand. */
import './elements/plan-source/plan-source.define.js';
import './elements/plan-summary/plan-summary.define.js';
import './elements/plan-tree/plan-tree.define.js';
import './elements/kpi-gauge/kpi-gauge.define.js';
import './elements/kpi-board/kpi-board.define.js';
import './elements/sdg-matrix/sdg-matrix.define.js';
import './elements/plan-timeline/plan-timeline.define.js';
import './elements/plan-language/plan-language.define.js';
