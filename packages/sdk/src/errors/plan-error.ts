/** What went wrong, as a stable word for programs and message tables. */
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
  /** What was caught underneath. */
  readonly cause?: unknown;
}

/**
 * What every error of this package extends: one class per cause, so a program can ask `code` (or one
 * of the guards) instead of reading the sentence. `message` is for the console and names the
 * document, what was found and what to do next; pages build their own sentence from the fields.
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
