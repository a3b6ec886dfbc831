import { explainMessages } from '../indicator/explain.messages.js';
import { pointMessages } from '../indicator/format-change.js';
import { progressLabelMessages } from '../indicator/progress-label.messages.js';
import { progressMessages } from '../indicator/progress.messages.js';
import { summaryMessages } from '../indicator/summary.messages.js';
import { targetMessages } from '../indicator/target-text.js';

/** All words that answers of the sdk are written in: what a further language has to say. */
export interface SdkMessageTables {
  readonly explainMessages: typeof explainMessages;
  readonly pointMessages: typeof pointMessages;
  readonly progressLabelMessages: typeof progressLabelMessages;
  readonly progressMessages: typeof progressMessages;
  readonly summaryMessages: typeof summaryMessages;
  readonly targetMessages: typeof targetMessages;
}

export const sdkMessageTables: SdkMessageTables = {
  explainMessages,
  pointMessages,
  progressLabelMessages,
  progressMessages,
  summaryMessages,
  targetMessages,
};
