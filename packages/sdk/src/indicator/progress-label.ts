import { missingLabel } from './missing.js';
import { progressLabelMessages } from './progress-label.messages.js';
import type { Progress, ProgressStatus } from './progress.js';
import { messagesIn, type Languages } from '../text/messages.js';

/** The result as a label of two to five words: 達成, 順調 …; without status the reason: 基準値なし. */
export function progressLabel(progress: Progress, languages?: Languages): string {
  const { status, reason } = messagesIn(progressLabelMessages, languages);
  if (progress.status !== undefined) return status[progress.status];
  const { notPublished } = progress;
  return notPublished ? missingLabel(notPublished, languages) : reason[progress.reason];
}

/** The label of a status, or of `none`: 順調, 判定なし. For counts and headings. */
export function statusLabel(status: ProgressStatus | 'none', languages?: Languages): string {
  return messagesIn(progressLabelMessages, languages).status[status];
}
