import { PlanContentError } from './plan-content-error.js';

/** Thrown when the JSON is fine but is no plan document (or no catalog, where one was asked for). */
export class NotAPlanError extends PlanContentError {
  override readonly name = 'NotAPlanError';
  readonly code = 'not-a-plan';
}
