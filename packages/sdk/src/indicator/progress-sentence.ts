import type { Progress, ProgressNote } from './progress.js';
import { progressMessages } from './progress.messages.js';
import { messagesIn, type Languages } from '../text/messages.js';

/** The result as a sentence: what the status means, or why there is none. */
export function progressSentence(progress: Progress, languages?: Languages): string {
  const { meaning, why } = messagesIn(progressMessages, languages);
  return progress.status === undefined ? why[progress.reason] : meaning[progress.status];
}

/** A remark as a sentence. */
export function noteText(remark: ProgressNote, languages?: Languages): string {
  return messagesIn(progressMessages, languages).note[remark];
}
