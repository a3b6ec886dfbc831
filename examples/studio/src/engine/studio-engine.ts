import type { ImportProblem, ImportProgress, InputFile, Mapping } from '@machiplan/import';
import type { Bilingual, Plan, PlanDocument } from '@machiplan/schema';
import { dateInJapan } from '@machiplan/sdk/format';
import { changedMapping, type MappingChange } from './change-mapping.js';
import { mappingView, planView } from './derive-view.js';
import { editDocument, type Edit } from './edit-document.js';
import { record, redo, startHistory, undo, type History } from './history.js';
import { memoizeLast } from './memoize-last.js';
import { check, readContent, readDocument } from './read-work.js';
import { sheetPart } from './sheet-part.js';
import type { SheetPart, StudioView } from './studio-view.js';
import { engineMessages } from './studio-engine.messages.js';
import {
  changeRow,
  insertRecord,
  tablePage,
  writeBlock,
  type BlockResult,
  type CellBlock,
  type TablePage,
  type TableQuery,
} from './tables/plan-tables.js';
import type { TableName } from './tables/table-column.js';
import { emptyWork, type Work } from './work.js';

/** Findings of the check that the page lists. */
const mostPlanProblems = 20;

/**
 * The work of one user, without a page: what was opened, the mapping, the edits, and the plan that
 * follows. Everything is derived from one value, so undo, saving and a restart need only that value.
 */
export class StudioEngine {
  #history: History<Work> = startHistory(emptyWork);
  #notice: Bilingual | undefined;
  /** Why the files that were last given cannot be read; the work is as before. */
  #refusal: ImportProblem | undefined;
  #version = 0;
  readonly #onProgress: (progress: ImportProgress) => void;

  constructor(onProgress: (progress: ImportProgress) => void) {
    this.#onProgress = onProgress;
  }

  get work(): Work {
    return this.#history.present;
  }

  /** The document with all edits; undefined while there is none. */
  get document(): PlanDocument | undefined {
    return this.#edited()?.document;
  }

  /** The document as it was opened, to compare with. */
  get opened(): PlanDocument | undefined {
    return this.#content().opened;
  }

  get plan(): Plan | undefined {
    return this.#checked()?.plan;
  }

  get mapping(): Mapping | undefined {
    return this.#reading().mapping;
  }

  /** Goes on with other work, without a way back. */
  restore(work: Work): void {
    this.#notice = undefined;
    this.#refusal = undefined;
    this.#history = startHistory(work);
    this.#version++;
  }

  /** Shows a message until files are opened. */
  notify(notice: Bilingual): void {
    this.#notice = notice;
  }

  /** Opens files instead of, or in addition to, those that are open. A file that is open stays once. */
  open(files: readonly InputFile[], isAddition: boolean): void {
    const { work } = this;
    const isOpenAlready = files.every((file) => work.files.some((open) => isSameFile(file, open)));
    const own = isAddition || isOpenAlready ? work.files : [];
    const added = files.filter(
      (file, at) => ![...own, ...files.slice(0, at)].some((other) => isSameFile(file, other)),
    );
    const doubles = files.length - added.length;
    this.#notice = doubles > 0 ? engineMessages.sameFile(doubles) : undefined;
    if (added.length === 0) return;
    const next: Work = {
      files: [...own, ...added],
      retrieved: dateInJapan(new Date()),
      edits: isAddition ? work.edits : [],
    };
    const { fatal } = this.#readContent(next.files);
    this.#refusal = fatal;
    if (fatal) return;
    if (!isAddition && work.files.length > 0) this.#notice ??= engineMessages.replaced;
    this.#change(next, engineMessages.open);
  }

  /** Reads the sheets in another way. */
  changeMapping(change: MappingChange): void {
    const { mapping } = this;
    if (!mapping) return;
    this.#change(
      { ...this.work, mapping: changedMapping(mapping, change, this.#content().sheets) },
      engineMessages.mapping,
    );
  }

  /** Changes the plan. All edits together are one step for undo. */
  edit(edits: readonly Edit[], label: Bilingual): void {
    if (edits.length === 0) return;
    this.#change({ ...this.work, edits: [...this.work.edits, ...edits] }, label);
  }

  undo(): void {
    this.#history = undo(this.#history);
    this.#version++;
  }

  redo(): void {
    this.#history = redo(this.#history);
    this.#version++;
  }

  /** Some rows of a sheet as text. */
  sheetPart(index: number, from: number, count: number): SheetPart | undefined {
    const { mapping, problems } = this.#reading();
    return sheetPart(this.#content().sheets, index, { from, count }, { mapping, problems });
  }

  tablePage(query: TableQuery): TablePage | undefined {
    const { document } = this;
    return document && tablePage(document, this.plan, query, this.#problemsByRecord());
  }

  /** Writes cells as one step, and returns those that could not be taken. */
  write(query: TableQuery, block: CellBlock): BlockResult['refused'] {
    const { document } = this;
    if (!document) return [];
    const { edits, refused } = writeBlock(document, this.plan, query, block);
    this.edit(edits, engineMessages.write);
    return refused;
  }

  insertRow(table: TableName, after: string | undefined): void {
    const added = this.document && insertRecord(this.document, table, after);
    if (added) this.edit(added.edits, engineMessages.insert);
  }

  changeRow(table: TableName, id: string, change: 'remove' | 'up' | 'down'): void {
    this.edit(changeRow(table, id, change), engineMessages[change]);
  }

  /** Problems of the check by list and id of the record. */
  #problemsByRecord(): (list: string, id: string) => readonly Bilingual[] {
    const document = this.document as unknown as Record<string, { id?: string }[] | undefined>;
    const found = new Map<string, Bilingual[]>();
    for (const { pointer, message } of this.#checked()?.problems ?? []) {
      const [, list = '', at = ''] = pointer.split('/');
      const id = document[list]?.[Number(at)]?.id;
      if (id === undefined) continue;
      const key = `${list}/${id}`;
      found.set(key, [...(found.get(key) ?? []), message]);
    }
    return (list, id) => found.get(`${list}/${id}`) ?? [];
  }

  /** State that the page shows. */
  view(language: 'ja' | 'en', isKept: boolean): StudioView {
    const { files } = this.work;
    const content = this.#content();
    const reading = this.#reading();
    const edited = this.#edited();
    const checked = this.#checked();
    const { past, future } = this.#history;
    const label = (step: { label: string } | undefined) =>
      step && (JSON.parse(step.label) as Bilingual)[language];
    const undoLabel = label(past.at(-1));
    const redoLabel = label(future[0]);
    const merged = reading.changes.length > 0 ? countKinds(reading.changes) : undefined;
    const notice = this.#notice;
    return {
      version: this.#version,
      files: files.map(({ name, bytes }) => ({ name, size: bytes.length })),
      ...(this.#refusal && { fatal: this.#refusal }),
      ...(notice && { notice }),
      ...(reading.mapping && {
        mapping: mappingView(reading.mapping, content.sheets, reading.problems),
      }),
      ...(checked?.plan && {
        plan: planView(edited!.document, checked.plan, content.opened !== undefined),
      }),
      problems: reading.problems,
      planProblems: (checked?.problems ?? []).slice(0, mostPlanProblems),
      planProblemCount: checked?.problems.length ?? 0,
      merged,
      lostEdits: edited?.lost ?? 0,
      ...(undoLabel !== undefined && { undo: undoLabel }),
      ...(redoLabel !== undefined && { redo: redoLabel }),
      isKept,
    };
  }

  #change(work: Work, label: Bilingual): void {
    this.#history = record(this.#history, work, JSON.stringify(label));
    this.#version++;
  }

  readonly #readContent = memoizeLast((files: Work['files']) =>
    readContent(files, this.#onProgress),
  );
  readonly #readDocument = memoizeLast(
    (content: ReturnType<typeof readContent>, mapping: Mapping | undefined, retrieved: string) =>
      readDocument(content, { mapping, retrieved, onProgress: this.#onProgress }),
  );
  readonly #editDocument = memoizeLast(
    (document: PlanDocument | undefined, edits: readonly Edit[]) =>
      document && editDocument(document, edits),
  );
  readonly #checkDocument = memoizeLast(
    (document: PlanDocument | undefined) => document && check(document),
  );

  #content() {
    return this.#readContent(this.work.files);
  }

  #reading() {
    return this.#readDocument(this.#content(), this.work.mapping, this.work.retrieved);
  }

  #edited() {
    return this.#editDocument(this.#reading().document, this.work.edits);
  }

  #checked() {
    return this.#checkDocument(this.#edited()?.document);
  }
}

function isSameFile(one: InputFile, other: InputFile): boolean {
  return (
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, at) => byte === other.bytes[at])
  );
}

function countKinds<Kind extends string>(
  changes: readonly { readonly kind: Kind }[],
): Record<Kind, number> {
  const counts = { added: 0, changed: 0, same: 0, missing: 0, unmatched: 0 } as Record<
    Kind,
    number
  >;
  for (const { kind } of changes) counts[kind]++;
  return counts;
}
