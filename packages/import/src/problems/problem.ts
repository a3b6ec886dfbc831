import type { Bilingual } from '@machiplan/schema';
import type { ImportProblemCode } from './problem.messages.js';

/** The position of a value in a file. */
export interface Place {
  /** Name of the file. */
  readonly file: string;
  /** Sheet, table or part of the file. */
  readonly sheet?: string;
  /** Cell (`C14`), line (`line 14`), XPath or JSON Pointer. */
  readonly cell?: string;
}

/**
 * `fatal`: nothing could be imported. `loss`: something in the file is not in the plan. `question`:
 * the import is unsure and left something out until the mapping says what it is. `notice`: it is
 * imported, but somebody should look at it.
 */
export type ImportSeverity = 'fatal' | 'loss' | 'question' | 'notice';

/** A problem found while importing. */
export interface ImportProblem {
  readonly severity: ImportSeverity;
  /** Stable word for programs. */
  readonly code: ImportProblemCode;
  readonly place: Place;
  /** The value as read. */
  readonly read?: string;
  /** The form that was expected. */
  readonly expected?: string;
  readonly message: Bilingual;
  readonly hint: Bilingual;
}

/** `計画.xlsx 体系!C14`: the position as spreadsheets write it. */
export function placeText({ file, sheet, cell }: Place): string {
  const within = [sheet, cell].filter((part) => part !== undefined && part !== '').join('!');
  return within ? `${file} ${within}` : file;
}
