import type { Bilingual } from '@machiplan/schema';
import type { ImportSeverity } from './problem.js';

/** Details that a message names. */
export interface MessageDetails {
  readonly read: string;
  readonly expected: string;
  readonly count: number;
}

export interface ProblemMessage {
  readonly severity: ImportSeverity;
  readonly message: (details: MessageDetails) => Bilingual;
  readonly hint: Bilingual;
}

/** A message that is the same for every place. */
export const fixed =
  (ja: string, en: string): ProblemMessage['message'] =>
  () => ({ ja, en });
