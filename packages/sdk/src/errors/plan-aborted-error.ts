import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown to the caller whose own signal aborted; `cause` is the reason given to `abort()`. */
export class PlanAbortedError extends PlanError {
  override readonly name = 'PlanAbortedError';
  readonly code = 'aborted';

  constructor(options: PlanErrorOptions) {
    super('is no longer being loaded: the request was aborted.', options);
  }
}
