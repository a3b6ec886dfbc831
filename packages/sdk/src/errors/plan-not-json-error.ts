import type { Problem } from '@machiplan/schema';
import { PlanContentError } from './plan-content-error.js';
import type { PlanErrorOptions } from './plan-error.js';

/**
 * Thrown if the text is not JSON: a web page instead (login, error, landing page), a truncated file, or
 * a syntax error.
 */
export class PlanNotJsonError extends PlanContentError {
  override readonly name = 'PlanNotJsonError';
  readonly code = 'not-json';
  /** The text is markup, so most likely a web page. */
  readonly markup: boolean;

  constructor(
    problems: readonly Problem[],
    { markup, ...options }: PlanErrorOptions & { readonly markup: boolean },
  ) {
    super(problems, options);
    this.markup = markup;
  }
}
