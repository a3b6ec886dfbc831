/** How much the import takes in before it refuses, so that a file cannot exhaust the memory. */
export interface ImportLimits {
  /** Bytes of one file. */
  readonly bytes: number;
  /** Bytes of one part of an archive after unpacking. */
  readonly partBytes: number;
  /** Bytes of all parts of an archive that are read, after unpacking. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Filled cells of a file. */
  readonly cells: number;
  /** Elements inside each other in XML. */
  readonly depth: number;
}

/** Room for the largest sheets: 200,000 rows, 1,000 columns, two million filled cells. */
export const defaultImportLimits: ImportLimits = {
  bytes: 64 * 1024 * 1024,
  partBytes: 256 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
  rows: 200_000,
  columns: 1_000,
  cells: 2_000_000,
  depth: 100,
};
