/** All rows from top to bottom, each with a key that it keeps when others are added. */
export interface RowList {
  /** Keys by row. The same array until something changes. */
  readonly rows: Int32Array;
  /** Row of a key, -1 if it is not listed. */
  rowOf(key: number): number;
}
