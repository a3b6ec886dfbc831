// Classes without side effects; import `@machiplan/widgets/plan-tree` and the like to register tags.
export { DistrictMapElement } from './district-map/district-map.js';
export { KpiBoardElement } from './kpi-board/kpi-board.js';
export { KpiGaugeElement } from './kpi-gauge/kpi-gauge.js';
export { PlanElement } from './plan-element/plan-element.js';
export { PlanErrorEvent, PlanLoadEvent } from './plan-element/plan-state-events.js';
export { PlanSourceElement } from './plan-source/plan-source.js';
export { PlanTreeElement } from './plan-tree/plan-tree.js';
export { SdgMatrixElement } from './sdg-matrix/sdg-matrix.js';

export type { PlanFailure, PlanState } from './plan-data/plan-state.js';

export { PlanSelectEvent } from './selection/plan-select-event.js';
export type { FilterChoice, FilterKind } from './selection/filter-choices.js';
export type { Selection, SelectionKey } from './selection/selection.js';

export { addLanguage, type LanguagePack } from './language-pack/add-language.js';
export { PlanLanguageElement } from './plan-language/plan-language.js';

export { version } from './version.js';
