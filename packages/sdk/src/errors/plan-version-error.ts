import type { Problem } from '@machiplan/schema';
import { PlanContentError } from './plan-content-error.js';
import type { PlanErrorOptions } from './plan-error.js';

/** Thrown if the document has an unsupported major version of the format. */
export class PlanVersionError extends PlanContentError {
  override readonly name = 'PlanVersionError';
  readonly code = 'unsupported-version';
  /** The version stated in the document. */
  readonly version: string;

  constructor(
    problems: readonly Problem[],
    { version, ...options }: PlanErrorOptions & { readonly version: string },
  ) {
    super(problems, options);
    this.version = version;
  }
}
