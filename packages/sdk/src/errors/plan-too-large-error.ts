import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown if a document exceeds a limit. Reading stops there, so the real size may be unknown. */
export class PlanTooLargeError extends PlanError {
  override readonly name = 'PlanTooLargeError';
  readonly code = 'too-large';
  /** The exceeded limit, in `unit`. */
  readonly limit: number;
  /** Unit of the limit, e.g. `bytes`. */
  readonly unit: string;

  constructor(limit: number, unit: string, options: PlanErrorOptions) {
    super(`has more than ${limit} ${unit}. Split it, or raise the limit.`, options);
    this.limit = limit;
    this.unit = unit;
  }
}
