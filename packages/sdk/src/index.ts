/**
 * Load a plan, ask it, judge its figures, cite its sources. Subpaths have the rest, one topic each.
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

// Ask: entries that serve each other, and search.
export { measuresServing, prioritiesServedBy } from './plan/serving.js';
export { searchNodes, type SearchOptions } from './text/search.js';

// Judge: indicators, their figures, and what these say.
export { countByStatus, type StatusCounts } from './indicator/count-by-status.js';
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
export {
  baselineOf,
  latestFigure,
  seriesOf,
  type Figure,
  type FigureStatus,
  type KnownFigure,
  type LatestOptions,
  type SeriesOptions,
} from './indicator/series.js';
export { finalTarget, targetsOf, type TargetFigure } from './indicator/targets.js';

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
