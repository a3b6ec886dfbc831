import type { InputFile, Mapping } from '@machiplan/import';
import type { Edit } from './edit-document.js';

/** Everything the user did, as one value: the plan follows from it. */
export interface Work {
  readonly files: readonly InputFile[];
  /** Day the files were opened, as a `TimePoint`. */
  readonly retrieved: string;
  /** How the sheets are read; undefined until somebody changes the mapping that was proposed. */
  readonly mapping?: Mapping | undefined;
  readonly edits: readonly Edit[];
}

export const emptyWork: Work = { files: [], retrieved: '', edits: [] };
