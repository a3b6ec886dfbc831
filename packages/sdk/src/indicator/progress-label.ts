import type { Progress, ProgressRemark } from './progress.js';
import { progressWords } from './progress-words.js';
import { wordsIn, type Languages } from './words-in.js';

/** The result in two to five words for a badge: 達成, 順調 …; without status the reason: 基準値なし. */
export function progressLabel(progress: Progress, languages?: Languages): string {
  const { status, reason } = wordsIn(progressWords, languages);
  return progress.status === undefined ? reason[progress.reason] : status[progress.status];
}

/** The result as a sentence: what the status means, or why there is none. */
export function progressNote(progress: Progress, languages?: Languages): string {
  const { meaning, why } = wordsIn(progressWords, languages);
  return progress.status === undefined ? why[progress.reason] : meaning[progress.status];
}

/** A remark as a sentence. */
export function remarkNote(remark: ProgressRemark, languages?: Languages): string {
  return wordsIn(progressWords, languages).remark[remark];
}
