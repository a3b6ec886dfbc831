import type { Bilingual } from '@machiplan/schema';
import type { Edit } from './edit-document.js';
import type { PlanChanges } from './plan-changes.js';
import type { SiteSettings } from './site-zip.js';
import type { MappingChange } from './change-mapping.js';
import type { SheetPart, StudioView } from './studio-view.js';
import type { BlockResult, CellBlock, TablePage, TableQuery } from './tables/plan-tables.js';
import type { TableName } from './tables/table-column.js';

/** A file to open: one of the user's, or a text that was pasted. The worker reads it. */
export interface GivenFile {
  /** With the path inside its folder. */
  readonly name: string;
  readonly content: Blob;
}

/** A file to save. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The view after cells were written, and the cells that were refused. */
export interface WriteResult {
  readonly view: StudioView;
  readonly refused: BlockResult['refused'];
}

/** Everything the page can ask of the worker. */
export interface EngineApi {
  /** Goes on with the work that was kept, if there is any. */
  start(language: 'ja' | 'en'): StudioView;
  /** Keeps the work in this browser from now on, or no longer. */
  keep(isWanted: boolean): StudioView;
  /** Closes everything and removes what was kept. */
  forget(): StudioView;
  open(files: readonly GivenFile[], isAddition: boolean): StudioView;
  changeMapping(change: MappingChange): StudioView;
  edit(edits: readonly Edit[], label: Bilingual): StudioView;
  undo(): StudioView;
  redo(): StudioView;
  setLanguage(language: 'ja' | 'en'): StudioView;
  sheetPart(index: number, from: number, count: number): SheetPart | undefined;
  tablePage(query: TableQuery): TablePage | undefined;
  /** Writes cells. The cells that could not be taken keep their text. */
  write(query: TableQuery, block: CellBlock): WriteResult;
  insertRow(table: TableName, after: string | undefined): StudioView;
  changeRow(table: TableName, id: string, change: 'remove' | 'up' | 'down'): StudioView;
  /** The checked plan in parts, for the elements; undefined while there is none. */
  checkedPlan(): readonly Uint8Array<ArrayBuffer>[] | undefined;
  /** Rejects when a file of the kit cannot be read. */
  siteZip(settings: SiteSettings): MadeFile | undefined;
  /** Undefined where no plan was opened to compare with. */
  changes(): PlanChanges | undefined;
  file(kind: 'plan' | 'mapping' | 'workbook' | 'template'): MadeFile | undefined;
}

/** Messages to the worker. */
export interface EngineRequest {
  readonly id: number;
  readonly name: keyof EngineApi;
  readonly values: readonly unknown[];
}

/** Messages to the page. */
export type EngineReply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: string }
  | { readonly view: StudioView }
  | { readonly progress: { readonly step: string; readonly file?: string } };
