import type { Problem } from '@machiplan/schema';
import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** What the errors about the content of a document have in common: the check says what is wrong. */
export abstract class PlanContentError extends PlanError {
  /** What the check found, with sentences for readers in Japanese and English; one is fatal. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options: PlanErrorOptions) {
    const fatal = problems.find((problem) => problem.severity === 'fatal');
    super(`cannot be used. ${fatal?.message.en ?? ''} ${fatal?.hint.en ?? ''}`.trimEnd(), options);
    this.problems = problems;
  }
}
