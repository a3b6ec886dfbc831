import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown when the server answered with a status other than success, after the retries allowed. */
export class PlanHttpError extends PlanError {
  override readonly name = 'PlanHttpError';
  readonly code = 'http';
  /** HTTP status code, 300 to 599. */
  readonly status: number;
  /** Seconds after which the server says to ask again; undefined if it does not say. */
  readonly retryAfter: number | undefined;

  constructor(status: number, options: PlanErrorOptions & { readonly retryAfter?: number }) {
    const next =
      status < 500 && status !== 408 && status !== 429
        ? 'Check the address'
        : `Try again ${options.retryAfter ? `in ${options.retryAfter} s` : 'later'}`;
    super(`was answered with HTTP status ${status}. ${next}.`, options);
    this.status = status;
    this.retryAfter = options.retryAfter;
  }
}
