// Classes without side effects; import `@machiplan/widgets/plan-tree` and the like to register tags.
export * from './elements.js';
export { PlanElement } from './plan-element/plan-element.js';
export { PlanErrorEvent, PlanLoadEvent } from './plan-element/plan-state-events.js';

export type { PlanFailure, PlanState } from './plan-data/plan-state.js';

export { PlanSelectEvent } from './plan-data/selection/plan-select-event.js';
export type { FilterChoice, FilterKind } from './plan-data/selection/filter-choices.js';
export type { Selection, SelectionKey } from './plan-data/selection/selection.js';

export { addLanguage, type LanguagePack } from './localization/packs/add-language.js';

export { version } from './version.js';
