import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown to the one who aborted its own signal; `cause` is the reason given there. */
export class PlanAbortedError extends PlanError {
  override readonly name = 'PlanAbortedError';
  readonly code = 'aborted';

  constructor(options: PlanErrorOptions) {
    super('is no longer being loaded: the one who asked for it aborted.', options);
  }
}
