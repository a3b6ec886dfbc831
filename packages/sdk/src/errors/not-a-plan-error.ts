import { PlanContentError } from './plan-content-error.js';

/** Thrown if the JSON is valid but not a plan document, or not a catalog where one is expected. */
export class NotAPlanError extends PlanContentError {
  override readonly name = 'NotAPlanError';
  readonly code = 'not-a-plan';
}
