import type { Problem } from '@machiplan/schema';
import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown when the document is of a major version of the format that this code does not know. */
export class PlanVersionError extends PlanError {
  override readonly name = 'PlanVersionError';
  readonly code = 'unsupported-version';
  /** What the check found, in Japanese and English. */
  readonly problems: readonly Problem[];

  constructor(detail: string, problems: readonly Problem[], options: PlanErrorOptions) {
    super(`is of an unknown version. ${detail}`, options);
    this.problems = problems;
  }
}
