/** Stable code of a failure, for programs and message tables. */
export type PlanErrorCode =
  | 'bad-address'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'not-a-plan'
  | 'unsupported-version'
  | 'aborted';

export interface PlanErrorOptions {
  /** Address or file name of the document, where known. */
  readonly where?: string;
  /** The underlying error. */
  readonly cause?: unknown;
}

/**
 * Base of all errors of this package, with one class per cause. Test `code`, or narrow with
 * `isPlanErrorOf`. `message` is for the console: it names the document, the failure and the next step.
 * Pages build their own sentences from the fields.
 */
export abstract class PlanError extends Error {
  abstract readonly code: PlanErrorCode;
  /** Address or file name of the document; undefined for data given as text or object. */
  readonly where: string | undefined;

  constructor(message: string, { where, cause }: PlanErrorOptions = {}) {
    super(
      `${where ?? 'The plan document'} ${message}`,
      cause === undefined ? undefined : { cause },
    );
    this.where = where;
  }
}
