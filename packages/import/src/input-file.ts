/** A file to import: its name with the path inside its folder, and its content. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
