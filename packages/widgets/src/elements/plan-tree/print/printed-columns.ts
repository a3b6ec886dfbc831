/** A column beside the names in a printed outline. */
export interface PrintedColumn {
  readonly heading: string;
  readonly valueOf: (position: number) => string;
}

export interface PrintedColumns {
  /** Heading of the column of names. */
  readonly nameHeading: string;
  readonly printed: readonly PrintedColumn[];
}
