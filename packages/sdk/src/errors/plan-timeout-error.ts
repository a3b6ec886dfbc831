import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown when the server did not answer, or not finish, within the time allowed. */
export class PlanTimeoutError extends PlanError {
  override readonly name = 'PlanTimeoutError';
  readonly code = 'timeout';
  /** The limit that was passed, in milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, options: PlanErrorOptions) {
    super(`took longer than ${timeout} ms. Try again, or allow more time.`, options);
    this.timeout = timeout;
  }
}
