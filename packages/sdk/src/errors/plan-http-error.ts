import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown if the server responded with an error status, after the allowed retries. */
export class PlanHttpError extends PlanError {
  override readonly name = 'PlanHttpError';
  readonly code = 'http';
  /** HTTP status code, 300 to 599. */
  readonly status: number;
  /** Seconds of the Retry-After header; undefined without one. */
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
