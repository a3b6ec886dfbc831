import { progressLabelWords } from './progress-label-words.js';
import type { Progress } from './progress.js';
import { wordsIn, type Languages } from '../text/words.js';

/** The result in two to five words for a badge: 達成, 順調 …; without status the reason: 基準値なし. */
export function progressLabel(progress: Progress, languages?: Languages): string {
  const { status, reason } = wordsIn(progressLabelWords, languages);
  return progress.status === undefined ? reason[progress.reason] : status[progress.status];
}
