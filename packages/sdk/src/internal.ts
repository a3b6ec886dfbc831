/**
 * Internals for the other packages of this project. No promise: anything here may change or go
 * in any release.
 *
 * @module
 */

// The outline as numbers.
export { perPlan } from './plan/per-plan.js';
export { planIndex, type PlanIndex } from './plan/plan-index.js';
export { firstChildAt, nextSiblingAt } from './plan/siblings.js';

// Search by position, and the folding it compares by.
export { foldText } from './text/fold.js';
export { prepareSearch, searchPositions } from './text/search.js';

// Goals as bit sets and constants without their titles.
export { goalColors } from './sdg/goal-colors.js';
export { goalMasks, hasGoal, type GoalMasks } from './sdg/goal-masks.js';
export { numberOfGoals } from './sdg/goal-numbers.js';

// Times as numbers.
export { axisPeriodOf, type AxisPeriod } from './indicator/time-axis.js';

// Requests outside the client: bytes for the terminal, and settings for a request before it is loaded.
export { fetchBytes } from './client/fetch-bytes.js';
export {
  loadSharedLists,
  sharedAddress,
  type SharedDocuments,
  type WithSharedLists,
} from './client/load-shared-lists.js';
export { plainRequest } from './client/plain-request.js';

// Messages, and the tables that a language pack translates.
export {
  addMessages,
  builtInLanguage,
  defineMessages,
  languageOfMessages,
  messagesIn,
  type BuiltInLanguage,
  type MessagesByLanguage,
  type MessageTable,
} from './text/messages.js';
export { sdkMessageTables, type SdkMessageTables } from './text/message-tables.js';
export type { AssessmentMessages } from './evaluation/assessment.messages.js';
export type { ChangeMessages } from './indicator/change-text.js';
export type { ExplainMessages } from './indicator/explain.messages.js';
export type { MissingMessages } from './indicator/missing.messages.js';
export type { ProgressLabelMessages } from './indicator/progress-label.messages.js';
export type { ProgressMessages } from './indicator/progress.messages.js';
export type { PictureMessages } from './picture/picture.messages.js';
export type { ShortSummaryMessages } from './indicator/short-summary-of.messages.js';
export type { SummaryPoint, SummaryMessages } from './indicator/summary.messages.js';
export type { TargetMessages } from './indicator/target-text.js';
export type { ValueMessages } from './indicator/format-value.js';

// Widths of text without measuring, for drawings and pictures.
export { fittingStart, isFullWidth, textWidth } from './text/text-width.js';
export { truncateText, wrapText } from './text/wrap-text.js';

// Tables for spreadsheets.
export { guardFormula, isFormula } from './text/guard-formula.js';

// Addresses.
export { parseUrl } from './link/parse-url.js';

// Parts of a plan as files of their own.
export {
  sliceFormat,
  sliceHashLength,
  sliceHashOf,
  wholePlanHref,
  type SliceMark,
} from './slice/slice-mark.js';
export { slicePlan, type SliceDocument, type SlicePart } from './slice/slice-plan.js';
export { asksForEra, withEra } from './time/format-time.js';
