// Getting a plan.
export type { ListedPlan, WalkOptions } from './client/catalog-walk.js';
export type { GetOptions } from './client/document-store.js';
export { fileSource, objectSource, textSource } from './client/given-source.js';
export { loadPlan, sourceOf, type LoadOptions, type PlanInput } from './client/load-plan.js';
export { plainRequest } from './client/plain-request.js';
export { PlanClient, type PlanClientOptions } from './client/plan-client.js';
export type { LoadedCatalog, LoadedPlan, PlanSource, Retrieval } from './client/plan-source.js';
export type { ReadLimits } from './client/read-document.js';
export type { CopySettings, RequestSettings } from './client/request-settings.js';
export { urlSource } from './client/url-source.js';

// Not getting one: an error class for each cause, and a guard for each class.
export {
  isNotAPlanError,
  isPlanAbortedError,
  isPlanAddressError,
  isPlanEncodingError,
  isPlanError,
  isPlanHttpError,
  isPlanNetworkError,
  isPlanNotJsonError,
  isPlanTimeoutError,
  isPlanTooLargeError,
  isPlanVersionError,
} from './errors/guards.js';
export { NotAPlanError } from './errors/not-a-plan-error.js';
export { PlanAbortedError } from './errors/plan-aborted-error.js';
export { PlanAddressError } from './errors/plan-address-error.js';
export { PlanContentError } from './errors/plan-content-error.js';
export { PlanEncodingError } from './errors/plan-encoding-error.js';
export { PlanError, type PlanErrorCode, type PlanErrorOptions } from './errors/plan-error.js';
export { PlanHttpError } from './errors/plan-http-error.js';
export { PlanNetworkError } from './errors/plan-network-error.js';
export { PlanNotJsonError } from './errors/plan-not-json-error.js';
export { PlanTimeoutError } from './errors/plan-timeout-error.js';
export { PlanTooLargeError } from './errors/plan-too-large-error.js';
export { PlanVersionError } from './errors/plan-version-error.js';

// Asking a plan: nodes and their outline.
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
export { planIndex, type PlanIndex } from './plan/plan-index.js';
export {
  firstChildAt,
  isWithinAt,
  nextSiblingAt,
  siblingPositions,
  type SiblingPositions,
} from './plan/siblings.js';

// Relations between nodes.
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

// Text: language, search, readings.
export { foldText, normalizeCode } from './text/fold.js';
export {
  firstLanguageOf,
  labelFor,
  textFor,
  type TextInLanguage,
  type WithLanguages,
} from './text/language.js';
export { matchRanges, type TextRange } from './text/match.js';
export { readingOf, rubySegments, type Furigana, type RubySegment } from './text/ruby.js';
export { prepareSearch, searchNodes, searchPositions, type SearchOptions } from './text/search.js';

// Time: fiscal years, eras.
export { eras, eraYear, type Era, type EraYear } from './time/era.js';
export { fiscalYearOf } from './time/fiscal-year.js';
export { defaultFiscalYearStart } from './time/fiscal-year-start.js';
export { formatPeriod, formatTime, type TimeFormat } from './time/format-time.js';
export { localDate } from './time/local-date.js';
export { parseEra } from './time/parse-era.js';
export { parseTime, timePointOf, type ParsedTime } from './time/parse-time.js';
export { compareTime, isTimeWithin, spanOf, type TimeSpan } from './time/time-span.js';

// Sources, origins, citations, links.
export { safeHref } from './link/safe-href.js';
export {
  citationOf,
  citationOfReference,
  type CitableRecord,
  type CitationOptions,
} from './source/citation.js';
export { isNotPublished, notPublishedPart } from './source/not-published.js';
export { originOf, originWithin } from './source/origin-of.js';
export type { SourcedRecord } from './source/record.js';
export { sourceDocumentOf, sourcesOf } from './source/sources-of.js';

// Sustainable Development Goals.
export {
  countByGoal,
  goalCoverage,
  nodesByGoal,
  type GoalCount,
  type GoalCoverage,
  type GoalScope,
} from './sdg/by-goal.js';
export { goalColors } from './sdg/goal-colors.js';
export { goalMasks, hasGoal, type GoalMasks } from './sdg/goal-masks.js';
export { goalCount, goalOfTarget } from './sdg/goal-numbers.js';
export { goalLinksOf, goalsOf, type GoalLink, type GoalStrength } from './sdg/goal-relations.js';
export { sdgGoal, sdgGoals, type SdgGoal } from './sdg/sdg-goals.js';

// Districts.
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

// Actions, budgets, evaluations.
export { amountOf } from './action/amount-of.js';
export { actionsIn, actionYearsOf } from './action/in-year.js';
export {
  actionsOf,
  budgetsOf,
  evaluationsOf,
  evaluationsOfIndicator,
  type NodeScope,
} from './action/of-node.js';

// Indicators: the figures, what they say, how they are written.
export { breakdownsOf, type Breakdown } from './indicator/breakdown.js';
export { changeOf, type Change } from './indicator/change-of.js';
export { countByStatus, type StatusCounts } from './indicator/count-by-status.js';
export {
  expectedPath,
  expectedValue,
  type PathPoint,
  type PathSegment,
} from './indicator/expected-path.js';
export { explainProgress, type ExplainOptions } from './indicator/explain-progress.js';
export { formatChange } from './indicator/format-change.js';
export { formatNumber, type NumberFormat } from './indicator/format-number.js';
export {
  formatValue,
  isPercent,
  type Measure,
  type ValueFormat,
} from './indicator/format-value.js';
export { indicatorById, indicatorsOf } from './indicator/indicators-of.js';
export type {
  Judged,
  NoStatusReason,
  NotJudged,
  Progress,
  ProgressFigures,
  ProgressOptions,
  ProgressNote,
  ProgressRule,
  ProgressStatus,
} from './indicator/progress.js';
export { progressLabel, statusLabel } from './indicator/progress-label.js';
export { progressNote, noteText } from './indicator/progress-note.js';
export { progressOf } from './indicator/progress-of.js';
export {
  baselineOf,
  latestObservation,
  seriesOf,
  type Figure,
  type FigureStatus,
  type KnownFigure,
  type LatestOptions,
  type SeriesOptions,
} from './indicator/series.js';
export { summaryOf, type SummaryOptions } from './indicator/summary-of.js';
export { targetText } from './indicator/target-text.js';
export { finalTarget, targetsOf, toleranceOf, type TargetFigure } from './indicator/targets.js';
export { axisPeriodOf, type AxisPeriod } from './indicator/time-axis.js';
export {
  addMessages,
  builtInLanguage,
  defineMessages,
  languageOfMessages,
  messagesIn,
  type BuiltInLanguage,
  type Languages,
  type MessageTable,
} from './text/messages.js';
export { sdkMessageTables, type SdkMessageTables } from './text/message-tables.js';
export type { ExplainMessages } from './indicator/explain.messages.js';
export type { ProgressLabelMessages } from './indicator/progress-label.messages.js';
export type { ProgressMessages } from './indicator/progress.messages.js';
export type { SummaryPoint, SummaryMessages } from './indicator/summary.messages.js';
export type { TargetMessages } from './indicator/target-text.js';
