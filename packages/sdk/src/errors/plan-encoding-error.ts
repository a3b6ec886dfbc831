import { PlanContentError } from './plan-content-error.js';

/** Thrown when the bytes are not UTF-8, for example Shift_JIS or UTF-16 out of a spreadsheet. */
export class PlanEncodingError extends PlanContentError {
  override readonly name = 'PlanEncodingError';
  readonly code = 'not-utf8';
}
