export type * from './generated/catalog-document.js';
export type {
  Action,
  ActionState,
  Boundary,
  Budget,
  Dimension,
  DimensionMember,
  District,
  DistrictLevel,
  EntryReference,
  Errata,
  Erratum,
  Evaluation,
  Facility,
  Grade,
  GradeScale,
  Id,
  Indicator,
  IndicatorCategory,
  IndicatorGroup,
  Level,
  Link,
  LocalizedText,
  NotPublished,
  Observation,
  Origin,
  Origins,
  Period,
  Placement,
  PlanDocument,
  PlanRelation,
  Position,
  PublishedChange,
  Publisher,
  Relation,
  SdgRelation,
  SharedList,
  SourceDocument,
  SourceReference,
  SourceReferences,
  Stakeholder,
  Submitter,
  Target,
  TimeInterval,
  TimePoint,
  Tree,
  Url,
} from './generated/plan-document.js';
export type { Catalog } from './catalog.js';
export { checkCatalog, parseCatalog, type CatalogCheck } from './check-catalog.js';
export { checkPlan, parsePlan, type PlanCheck } from './check-plan.js';
export type { CheckOptions } from './check/check-options.js';
export type { Finding, FindingCode } from './check/finding.js';
export { validateCatalog, type CatalogValidation } from './check/validate-catalog.js';
export { validatePlan, type PlanValidation } from './check/validate-plan.js';
export { defaultLimits, type Limits } from './check/limits.js';
export { sdgTargetsOf } from './check/sdg-targets.js';
export { parseJson, type ParsedFile } from './check/parse-json.js';
export { figureFromText, type PrintedFigure } from './printed/figure-from-text.js';
export { timeFromText } from './printed/time-from-text.js';
export { numberFromText } from './check/number-from-text.js';
export { sharedListsOf, withSharedLists } from './shared-lists.js';
export { checkedPlan, isPlan, type Plan, type PlanListName, type PlanNode } from './plan.js';
export type { Bilingual, Problem, ProblemSeverity } from './problem.js';
export { describeFindings } from './problems/describe-findings.js';
export { problemsInText } from './problems/problems-in-text.js';
