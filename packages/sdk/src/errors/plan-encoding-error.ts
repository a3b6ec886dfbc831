import { PlanError, type PlanErrorOptions } from './plan-error.js';

/** Thrown when the bytes are not UTF-8, for example Shift_JIS or UTF-16 out of a spreadsheet. */
export class PlanEncodingError extends PlanError {
  override readonly name = 'PlanEncodingError';
  readonly code = 'not-utf8';

  constructor(options: PlanErrorOptions) {
    super('is not UTF-8 text. Save it again as UTF-8.', options);
  }
}
