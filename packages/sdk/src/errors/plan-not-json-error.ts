import { PlanError, type PlanErrorOptions } from './plan-error.js';

/**
 * Thrown when the text is not JSON: a web page in its place (a login, an error or a landing page), a
 * file cut short in transfer, or a misprint.
 */
export class PlanNotJsonError extends PlanError {
  override readonly name = 'PlanNotJsonError';
  readonly code = 'not-json';
  /** What came is markup, so most likely a web page. */
  readonly markup: boolean;

  constructor(markup: boolean, detail: string, options: PlanErrorOptions) {
    super(
      markup
        ? 'is a web page, not JSON. Give the address of the JSON file itself.'
        : `is not JSON or is cut short. ${detail}`,
      options,
    );
    this.markup = markup;
  }
}
