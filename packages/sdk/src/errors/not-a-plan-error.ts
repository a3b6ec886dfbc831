import type { Problem } from '@machiplan/schema';
import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown when the JSON is fine but so little of it is a plan (or catalog) that nothing can be shown. */
export class NotAPlanError extends PlanError {
  override readonly name = 'NotAPlanError';
  readonly code = 'not-a-plan';
  /** What the check found, the fatal findings among them, in Japanese and English. */
  readonly problems: readonly Problem[];

  constructor(detail: string, problems: readonly Problem[], options: PlanErrorOptions) {
    super(`is not a plan document. ${detail}`, options);
    this.problems = problems;
  }
}
