/** A sentence in both languages of the interface. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/**
 * `fatal`: the document cannot be shown. `error`: a part was left out or repaired, so something is
 * missing or was cut. `warning`: shown as it is, but somebody should look at it.
 */
export type ProblemSeverity = 'fatal' | 'error' | 'warning';

/** One finding of the check. */
export interface Problem {
  readonly severity: ProblemSeverity;
  /** What was found, as a stable word for programs, e.g. `duplicate-id`. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) to the place in the document as it was given; '' is the whole. */
  readonly pointer: string;
  /** What was found and what was done about it. */
  readonly message: Bilingual;
  /** What the author of the document can do. */
  readonly hint: Bilingual;
}
