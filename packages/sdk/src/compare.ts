/** `@machiplan/sdk/compare`: what changed between two versions of a plan, or between two plans. */
export { diffPlans } from './compare/diff-plans.js';
export type {
  DiffOptions,
  IndicatorChange,
  NodeChange,
  NodeChangeType,
  PlanDiff,
  TextChange,
} from './compare/diff-plans.js';
export type { FigureChange, TargetMove } from './compare/diff-figures.js';
export { diffWords, type WordRun } from './compare/diff-words.js';
export type { MatchReason, RecordMatch } from './compare/match-records.js';
export { targetMoveSentence } from './compare/target-move-sentence.js';
export {
  compareIndicators,
  type ComparabilityWarning,
  type ComparedIndicator,
  type CompareIndicatorsOptions,
  type IndicatorComparison,
} from './compare/compare-indicators.js';
export {
  sharedThemes,
  type SharedTheme,
  type SharedThemesOptions,
  type ThemeEntries,
} from './compare/shared-themes.js';
export { relationsAcross, type RelationAcross } from './compare/across-plans.js';
export {
  indicatorVersionsOf,
  nodeVersionsOf,
  versionsOf,
  type EntryVersion,
} from './compare/entry-versions.js';
export {
  loadCatalogPlans,
  type CatalogPlans,
  type CatalogPlansOptions,
} from './compare/load-catalog-plans.js';
