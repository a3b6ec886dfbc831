import type { Problem } from '@machiplan/schema';
import { PlanContentError } from './plan-content-error.js';
import type { PlanErrorOptions } from './plan-error.js';

/** Thrown when the document is of a major version of the format that this code does not know. */
export class PlanVersionError extends PlanContentError {
  override readonly name = 'PlanVersionError';
  readonly code = 'unsupported-version';
  /** The version as the document gives it. */
  readonly version: string;

  constructor(
    problems: readonly Problem[],
    { version, ...options }: PlanErrorOptions & { readonly version: string },
  ) {
    super(problems, options);
    this.version = version;
  }
}
