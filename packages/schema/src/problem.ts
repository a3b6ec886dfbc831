/** A sentence in both languages of the interface. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/**
 * `fatal`: the document cannot be shown. `error`: a part was left out or repaired, so something is
 * missing or was cut. `warning`: shown unchanged, but somebody should look at it. `note`: a remark that
 * may help the author; only given on request.
 */
export type ProblemSeverity = 'fatal' | 'error' | 'warning' | 'note';

/** One finding of the check. */
export interface Problem {
  readonly severity: ProblemSeverity;
  /** Stable code for programs, e.g. `duplicate-id`. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) to the place in the document as it was given; '' is the whole. */
  readonly pointer: string;
  /** Line of the place, from 1, where the document was given as text or bytes. */
  readonly line?: number;
  /** Column of the place, from 1, in UTF-16 units. */
  readonly column?: number;
  /** The problem, and how the check handled it. */
  readonly message: Bilingual;
  /** Advice for the author of the document. */
  readonly hint: Bilingual;
  /** Properties to write in the record instead of the one at the place, where they can be told. */
  readonly suggestion?: Readonly<Record<string, unknown>>;
}
