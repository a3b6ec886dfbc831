import { assessmentMessages } from '../evaluation/assessment.messages.js';
import { changeMessages } from '../indicator/change-text.js';
import { explainMessages } from '../indicator/explain.messages.js';
import { pointMessages } from '../indicator/format-change.js';
import { valueMessages } from '../indicator/format-value.js';
import { missingMessages } from '../indicator/missing.messages.js';
import { progressLabelMessages } from '../indicator/progress-label.messages.js';
import { progressMessages } from '../indicator/progress.messages.js';
import { pictureMessages } from '../picture/picture.messages.js';
import { shortSummaryMessages } from '../indicator/short-summary-of.messages.js';
import { summaryMessages } from '../indicator/summary.messages.js';
import { targetMessages } from '../indicator/target-text.js';

/** The messages of the sdk's answers, by the name of their table: what a language pack translates. */
export interface SdkMessageTables {
  readonly assessment: typeof assessmentMessages;
  readonly change: typeof changeMessages;
  readonly explain: typeof explainMessages;
  readonly missing: typeof missingMessages;
  readonly picture: typeof pictureMessages;
  readonly points: typeof pointMessages;
  readonly progress: typeof progressMessages;
  readonly 'progress-label': typeof progressLabelMessages;
  readonly 'short-summary': typeof shortSummaryMessages;
  readonly summary: typeof summaryMessages;
  readonly target: typeof targetMessages;
  readonly value: typeof valueMessages;
}

export const sdkMessageTables: SdkMessageTables = {
  assessment: assessmentMessages,
  change: changeMessages,
  explain: explainMessages,
  missing: missingMessages,
  picture: pictureMessages,
  points: pointMessages,
  progress: progressMessages,
  'progress-label': progressLabelMessages,
  'short-summary': shortSummaryMessages,
  summary: summaryMessages,
  target: targetMessages,
  value: valueMessages,
};
