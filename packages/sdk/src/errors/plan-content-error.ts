import type { Problem } from '@machiplan/schema';
import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Base of the errors about the content of a document. */
export abstract class PlanContentError extends PlanError {
  /** Problems found, with sentences in Japanese and English; one is fatal. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options: PlanErrorOptions) {
    const fatal = problems.find((problem) => problem.severity === 'fatal');
    super(`cannot be used. ${fatal?.message.en ?? ''} ${fatal?.hint.en ?? ''}`.trimEnd(), options);
    this.problems = problems;
  }
}
