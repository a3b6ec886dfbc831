import type { ProblemSeverity } from '../problem.js';
import type { findingMessages } from '../problems/messages/finding.messages.js';

/** A problem's code and, after a colon, which of its wordings applies. */
export type FindingCode = keyof typeof findingMessages;

/**
 * One finding of the check before it is put into words. The words are a module of their own, so
 * that a page whose documents are good need not load them.
 */
export interface Finding {
  readonly severity: ProblemSeverity;
  readonly code: FindingCode;
  /** JSON Pointer to the place in the document as it was given. */
  readonly pointer: string;
  /** The record the place belongs to, as it was given. */
  readonly subject?: unknown;
  /** Subject of the sentence. */
  readonly values: Readonly<Record<string, unknown>>;
}
