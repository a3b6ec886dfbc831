import { PlanContentError } from './plan-content-error.js';

/** Thrown if the bytes are not UTF-8, e.g. Shift_JIS or UTF-16 from a spreadsheet. */
export class PlanEncodingError extends PlanContentError {
  override readonly name = 'PlanEncodingError';
  readonly code = 'not-utf8';
}
