import type { Bilingual } from '@machiplan/schema';
import type { InputFile } from '../input-file.js';
import type { ImportLimits } from '../limits.js';
import type { PlanDraft } from '../plan/plan-draft.js';
import type { ProblemList } from '../problems/problem-list.js';
import type { Sheet } from '../table/sheet.js';

/** Settings and results that readers share. */
export interface ReadContext {
  readonly limits: ImportLimits;
  readonly problems: ProblemList;
  /** Day the files were retrieved, as a `TimePoint`. */
  readonly retrieved?: string | undefined;
  /** Title that the plan gets, where the files do not name one. */
  readonly planTitle?: string | undefined;
}

/** Tables that need a mapping, or a plan that the format describes by itself. */
export type ReadResult = { readonly sheets: readonly Sheet[] } | { readonly draft: PlanDraft };

/** Reads one format. */
export interface Reader {
  readonly id: string;
  readonly title: Bilingual;
  /** The files of the format among these; empty if there are none. */
  readonly matches: (files: readonly InputFile[]) => readonly InputFile[];
  readonly read: (files: readonly InputFile[], context: ReadContext) => ReadResult;
}
