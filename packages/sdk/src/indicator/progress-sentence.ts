import type { Progress, ProgressNote } from './progress.js';
import { progressMessages } from './progress.messages.js';
import { messagesIn, type Languages } from '../text/messages.js';

/** The result as a sentence: the meaning of the status, or the reason for a missing one. */
export function progressSentence(progress: Progress, languages?: Languages): string {
  const { meaning, why, figureNotHere } = messagesIn(progressMessages, languages);
  if (progress.status !== undefined) return meaning[progress.status];
  const { reason = 'not-published', availableAt } = progress.notPublished ?? {};
  const isNotHere = availableAt !== undefined || reason !== 'not-published';
  return isNotHere ? figureNotHere : why[progress.reason];
}

/** A note as a sentence. */
export function noteText(note: ProgressNote, languages?: Languages): string {
  return messagesIn(progressMessages, languages).note[note];
}
