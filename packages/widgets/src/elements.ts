/* Made by `npm run manifest` from registry.ts; not written by hand. */
export { DistrictMapElement } from './elements/district-map/district-map.js';
export { KpiBoardElement } from './elements/kpi-board/kpi-board.js';
export { KpiGaugeElement } from './elements/kpi-gauge/kpi-gauge.js';
export { PlanCatalogElement } from './elements/plan-catalog/plan-catalog.js';
export { PlanCompareElement } from './elements/plan-compare/plan-compare.js';
export { PlanLanguageElement } from './elements/plan-language/plan-language.js';
export { PlanSourceElement } from './elements/plan-source/plan-source.js';
export { PlanSummaryElement } from './elements/plan-summary/plan-summary.js';
export { PlanTimelineElement } from './elements/plan-timeline/plan-timeline.js';
export { PlanTreeElement } from './elements/plan-tree/plan-tree.js';
export { SdgMatrixElement } from './elements/sdg-matrix/sdg-matrix.js';
