/**
 * Texts for readers: texts in their language, times, numbers, labels and sentences.
 *
 * @module
 */

// Text in the reader's language.
export {
  firstLanguageOf,
  labelFor,
  textFor,
  type TextInLanguage,
  type WithLanguages,
} from './text/language.js';
export {
  furiganaOf,
  readingOf,
  rubySegments,
  sortKeyOf,
  type Furigana,
  type RubySegment,
} from './text/ruby.js';
export type { Languages } from './text/messages.js';

// Times: written, read, and counted by era.
export { dateInJapan } from './time/date-in-japan.js';
export { eras, eraYear, type Era, type EraYear } from './time/era.js';
export { formatPeriod, formatTime, type TimeFormat } from './time/format-time.js';
export { parseEra } from './time/parse-era.js';
export { parseTime, timePointOf, type ParsedTime } from './time/parse-time.js';

// Numbers, values and targets.
export { breakdownLabel } from './indicator/breakdown-label.js';
export { changeText } from './indicator/change-text.js';
export { formatApart } from './indicator/format-apart.js';
export { formatChange } from './indicator/format-change.js';
export {
  formatFigure,
  measureOf,
  type FigureFormat,
  type FormattedFigure,
} from './indicator/format-figure.js';
export { formatNumber, type NumberFormat } from './indicator/format-number.js';
export {
  formatValue,
  isPercent,
  type Bound,
  type Measure,
  type ValueFormat,
} from './indicator/format-value.js';
export { missingLabel, missingText } from './indicator/missing.js';
export { targetText } from './indicator/target-text.js';

// Labels and sentences on a result.
export { assessmentLabels, gradeText, type AssessmentLabels } from './evaluation/assessment.js';
export { rollUpFormula } from './evaluation/roll-up.js';
export { explainProgress, type ExplainOptions } from './indicator/explain-progress.js';
export { progressLabel, statusLabel } from './indicator/progress-label.js';
export { noteText, progressSentence } from './indicator/progress-sentence.js';
export { shortSummaryOf } from './indicator/short-summary-of.js';
export { headlineOf, summaryOf, type SummaryOptions } from './indicator/summary-of.js';
