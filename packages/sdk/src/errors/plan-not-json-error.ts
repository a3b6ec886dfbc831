import type { Problem } from '@machiplan/schema';
import { PlanContentError } from './plan-content-error.js';
import type { PlanErrorOptions } from './plan-error.js';

/**
 * Thrown when the text is not JSON: a web page in its place (a login, an error or a landing page), a
 * file cut short in transfer, or a misprint.
 */
export class PlanNotJsonError extends PlanContentError {
  override readonly name = 'PlanNotJsonError';
  readonly code = 'not-json';
  /** What came is markup, so most likely a web page. */
  readonly markup: boolean;

  constructor(
    problems: readonly Problem[],
    { markup, ...options }: PlanErrorOptions & { readonly markup: boolean },
  ) {
    super(problems, options);
    this.markup = markup;
  }
}
