import type {
  Change,
  ColumnMapping,
  ImportProblem,
  Mapping,
  TableMapping,
  TableShape,
} from '@machiplan/import';
import type { Bilingual, LocalizedText, PlanDocument, Problem } from '@machiplan/schema';

/** Everything the page shows, but for the rows of tables: small, because it crosses to the page. */
export interface StudioView {
  /** Grows with every change of the plan. */
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  /** Why the files cannot be read at all. */
  readonly fatal?: ImportProblem;
  /** A message about the last thing that was asked for. */
  readonly notice?: Bilingual;
  readonly mapping?: MappingView;
  readonly plan?: PlanView;
  readonly problems: readonly ImportProblem[];
  /** The first findings of the check of the plan. */
  readonly planProblems: readonly Problem[];
  readonly planProblemCount: number;
  /** Differences that a sheet makes to the plan it was added to. */
  readonly merged: Readonly<Record<Change['kind'], number>> | undefined;
  /** Edits whose record is gone since the mapping was changed. */
  readonly lostEdits: number;
  /** Names of the changes that can be undone and redone. */
  readonly undo?: string;
  readonly redo?: string;
  readonly isKept: boolean;
}

/** A column of a sheet: its mapping, cells to recognise it by, and the number of its problems. */
export interface ColumnView extends ColumnMapping {
  readonly letter: string;
  /** Questions about the column itself, in its headings. */
  readonly questions: readonly Bilingual[];
  readonly samples: readonly string[];
  readonly problems: number;
}

export interface TableView extends Omit<TableMapping, 'columns'> {
  readonly shape: TableShape;
  readonly columns: readonly ColumnView[];
  /** Index of the sheet among all sheets; undefined where the mapping names one that is not there. */
  readonly sheetIndex: number | undefined;
}

export interface MappingView extends Pick<Mapping, 'plan' | 'years' | 'era'> {
  readonly tables: readonly TableView[];
  readonly sheets: readonly SheetView[];
}

export interface SheetView {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  readonly hidden: boolean;
}

/** The plan in short. */
export interface PlanView {
  readonly title: LocalizedText;
  readonly languages: readonly string[];
  readonly counts: Readonly<
    Record<
      'nodes' | 'indicators' | 'values' | 'actions' | 'districts' | 'sources' | 'levels' | 'goals',
      number
    >
  >;
  /** Properties of the plan itself, as the document has them. */
  readonly details: PlanDetails;
  readonly isOpened: boolean;
  /** Ids that an embed can name. */
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

export type PlanDetails = Pick<
  PlanDocument,
  | 'id'
  | 'title'
  | 'publisher'
  | 'period'
  | 'status'
  | 'languages'
  | 'description'
  | 'license'
  | 'href'
  | 'issued'
  | 'version'
  | 'origin'
>;

/** A part of a sheet as text, with the problems of its cells. */
export interface SheetPart {
  readonly sheet: number;
  /** Index of the first row. */
  readonly from: number;
  readonly total: number;
  readonly letters: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export interface SheetCell {
  readonly text: string;
  readonly problem?: Bilingual;
  readonly isHeading: boolean;
}
