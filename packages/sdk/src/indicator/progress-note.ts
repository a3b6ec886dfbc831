import type { Progress, ProgressRemark } from './progress.js';
import { progressWords } from './progress-words.js';
import { wordsIn, type Languages } from '../text/words.js';

/** The result as a sentence: what the status means, or why there is none. */
export function progressNote(progress: Progress, languages?: Languages): string {
  const { meaning, why } = wordsIn(progressWords, languages);
  return progress.status === undefined ? why[progress.reason] : meaning[progress.status];
}

/** A remark as a sentence. */
export function remarkNote(remark: ProgressRemark, languages?: Languages): string {
  return wordsIn(progressWords, languages).remark[remark];
}
