import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown if the server did not respond, or not finish, in time. */
export class PlanTimeoutError extends PlanError {
  override readonly name = 'PlanTimeoutError';
  readonly code = 'timeout';
  /** The exceeded limit, in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, options: PlanErrorOptions) {
    super(`took longer than ${timeout} ms. Try again, or allow more time.`, options);
    this.timeout = timeout;
  }
}
