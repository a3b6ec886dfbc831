/** One thing wrong with an example document. */
export interface Finding {
  /** JSON Pointer to the place in the document. */
  readonly pointer: string;
  readonly message: string;
}
