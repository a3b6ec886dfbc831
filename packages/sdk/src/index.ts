/**
 * Load a plan, ask it, judge its figures, cite its sources.
 *
 * @module
 */

// Load.
export type { ListedPlan, WalkOptions } from './client/catalog-walk.lazy.js';
export type { GetOptions } from './client/document-store.js';
export type { RunningRequest } from './client/running-request.js';
export { fileSource, objectSource, textSource } from './client/given-source.js';
export { loadPlan, type LoadOptions, type PlanInput } from './client/load-plan.js';
export { PlanClient, type PlanClientOptions } from './client/plan-client.js';
export type { LoadedCatalog, LoadedPlan, PlanSource, Retrieval } from './client/plan-source.js';
export type { ReadLimits } from './client/read-document.js';
export type { CopySettings, RequestSettings } from './client/request-settings.js';
export { urlSource } from './client/url-source.js';

// Ask: nodes and their outline.
export { nodeByCode, nodesByCode } from './plan/by-code.js';
export { furtherChildrenOf, parentsOf } from './plan/further-parents.js';
export { levelById, levelOf, nodeById, nodesByLevel, treeById, treeOf } from './plan/node.js';
export {
  ancestorsOf,
  childrenOf,
  depthOf,
  descendantsOf,
  hasChildren,
  parentOf,
  pathOf,
  rootsOf,
  subtreeOf,
} from './plan/outline.js';

// Ask: relations between nodes.
export {
  nodesRelatedFrom,
  nodesRelatedTo,
  relationsFrom,
  relationsTo,
  relationTypeOf,
  relationTypes,
  type RelationType,
} from './plan/relation.js';
export { isRelisted, originalOf, relistedEntriesOf } from './plan/relisted.js';
export { measuresServing, prioritiesServedBy } from './plan/serving.js';

// Ask: search.
export { normalizeCode } from './text/fold.js';
export { matchRanges, type TextRange } from './text/match.js';
export type { SearchField, SearchText } from './text/search-fields.js';
export { searchHits, type SearchHit } from './text/search-hits.js';
export { searchNodes, type SearchOptions } from './text/search.js';

// Ask: times.
export { fiscalYearOf } from './time/fiscal-year.js';
export { fiscalYearStartOf } from './time/fiscal-year-start.js';
export { compareTime, isTimeWithin, spanOf, type TimeSpan } from './time/time-span.js';

// Ask: Sustainable Development Goals.
export {
  countByGoal,
  goalCoverage,
  nodesByGoal,
  type GoalCount,
  type GoalCoverage,
  type GoalScope,
} from './sdg/by-goal.js';
export { goalOfTarget } from './sdg/goal-numbers.js';
export { goalLinksOf, goalsOf, type GoalLink, type GoalStrength } from './sdg/goal-relations.js';
export { sdgGoal, sdgGoals, type SdgGoal } from './sdg/sdg-goals.js';

// Ask: districts.
export {
  ancestorDistrictsOf,
  childDistrictsOf,
  descendantDistrictsOf,
  districtById,
  districtsByLevel,
  facilitiesOf,
  rootDistrictsOf,
} from './district/district.js';
export { actionsInDistrict, nodesInDistrict, type DistrictScope } from './district/in-district.js';
export { districtTimesOf, valuesByDistrict } from './district/values-by-district.js';

// Ask: actions, budgets, evaluations.
export { amountOf } from './action/amount-of.js';
export { actionsIn, actionYearsOf } from './action/in-year.js';
export {
  actionsOf,
  budgetsOf,
  evaluationsOf,
  evaluationsOfIndicator,
  type NodeScope,
} from './action/of-node.js';

// Judge: indicators, their figures, and what these say.
export { breakdownsOf, type Breakdown } from './indicator/breakdown.js';
export { breakdownFiguresOf, type BreakdownFigures } from './indicator/breakdown-figures.js';
export { changeOf, type Change, type PrintedChange } from './indicator/change-of.js';
export { countByStatus, type StatusCounts } from './indicator/count-by-status.js';
export {
  expectedPath,
  expectedValue,
  type PathPoint,
  type PathSegment,
} from './indicator/expected-path.js';
export { figureOptionsOf } from './indicator/figure-options.js';
export { indicatorById, indicatorsOf } from './indicator/indicators-of.js';
export type {
  Judged,
  NoStatusReason,
  NotJudged,
  PartYear,
  Progress,
  ProgressFigures,
  ProgressNote,
  ProgressOptions,
  ProgressRule,
  ProgressStatus,
} from './indicator/progress.js';
export { progressOf } from './indicator/progress-of.js';
export { comparableIn, coverageOf, type Coverage } from './indicator/comparable.js';
export {
  baselineOf,
  latestFigure,
  latestObservation,
  apartFrom,
  seriesOf,
  type Figure,
  type FigureStatus,
  type KnownFigure,
  type LatestOptions,
  type SeriesOptions,
} from './indicator/series.js';
export { finalTarget, targetsOf, toleranceOf, type TargetFigure } from './indicator/targets.js';

// Judge: the publisher's grades, and nodes summed up.
export { assessmentOf, type Assessment } from './evaluation/assessment.js';
export {
  publishedGradesOf,
  type GradedSubject,
  type PublishedGrade,
} from './evaluation/published-grade.js';
export { rollUpOf, type RollUp } from './evaluation/roll-up.js';

// Cite: sources, origins, links.
export { safeHref } from './link/safe-href.js';
export {
  citationOf,
  citationOfReference,
  citationOfValue,
  type ValueCitationOptions,
  type CitableRecord,
  type CitationOptions,
} from './source/citation.js';
export { isNotPublished, notPublishedPart } from './source/not-published.js';
export { originOf, originWithin } from './source/origin-of.js';
export type { NotPublishedPartOf, PartOf, SourcedRecord } from './source/record.js';
export { sourceLinkOf, type SourceLink } from './source/source-link.js';
export { sourceDocumentOf, sourcesOf, sourcesOfValue } from './source/sources-of.js';
