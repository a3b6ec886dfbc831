// Classes without side effects; import `@machiplan/widgets/plan-tree` and the like to register tags.
export { DistrictMapElement } from './elements/district-map/district-map.js';
export { KpiBoardElement } from './elements/kpi-board/kpi-board.js';
export { KpiGaugeElement } from './elements/kpi-gauge/kpi-gauge.js';
export { PlanElement } from './plan-element/plan-element.js';
export { PlanErrorEvent, PlanLoadEvent } from './plan-element/plan-state-events.js';
export { PlanSourceElement } from './elements/plan-source/plan-source.js';
export { PlanTreeElement } from './elements/plan-tree/plan-tree.js';
export { SdgMatrixElement } from './elements/sdg-matrix/sdg-matrix.js';

export type { PlanFailure, PlanState } from './plan-data/plan-state.js';

export { PlanSelectEvent } from './plan-data/selection/plan-select-event.js';
export type { FilterChoice, FilterKind } from './plan-data/selection/filter-choices.js';
export type { Selection, SelectionKey } from './plan-data/selection/selection.js';

export { addLanguage, type LanguagePack } from './localization/packs/add-language.js';
export { PlanLanguageElement } from './elements/plan-language/plan-language.js';

export { version } from './version.js';
