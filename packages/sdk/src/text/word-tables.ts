import { explainWords } from '../indicator/explain-words.js';
import { pointWords } from '../indicator/format-change.js';
import { progressLabelWords } from '../indicator/progress-label-words.js';
import { progressWords } from '../indicator/progress-words.js';
import { summaryWords } from '../indicator/summary-words.js';
import { targetWords } from '../indicator/target-text.js';

/** All words that answers of the sdk are written in: what a further language has to say. */
export interface SdkWordTables {
  readonly explainWords: typeof explainWords;
  readonly pointWords: typeof pointWords;
  readonly progressLabelWords: typeof progressLabelWords;
  readonly progressWords: typeof progressWords;
  readonly summaryWords: typeof summaryWords;
  readonly targetWords: typeof targetWords;
}

export const sdkWordTables: SdkWordTables = {
  explainWords,
  pointWords,
  progressLabelWords,
  progressWords,
  summaryWords,
  targetWords,
};
