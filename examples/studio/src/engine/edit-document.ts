import type { PlanDocument } from '@machiplan/schema';
import { without } from './without.js';

/** Lists of a document whose records have ids and can be edited. */
export const editableLists = [
  'levels',
  'nodes',
  'indicators',
  'sources',
  'districtLevels',
  'districts',
] as const;
export type EditableList = (typeof editableLists)[number];

/** Figures of an indicator, by their role. */
export type FigureRole = 'baseline' | 'observations' | 'targets';

/**
 * A change to a document. Records are named by their ids, so the same changes apply again after the
 * files were imported with another mapping.
 */
export type Edit =
  | { readonly type: 'set-plan'; readonly path: readonly string[]; readonly value: unknown }
  | {
      readonly type: 'set';
      readonly list: EditableList;
      readonly id: string;
      readonly path: readonly string[];
      /** Undefined removes the property. */
      readonly value: unknown;
    }
  | {
      readonly type: 'set-figure';
      readonly id: string;
      readonly role: FigureRole;
      readonly time: string;
      /** Undefined removes the figure. */
      readonly value: object | undefined;
    }
  | {
      readonly type: 'insert';
      readonly list: EditableList;
      readonly record: DocumentRecord;
      /** Id of the record it comes after; undefined for the end of the list. */
      readonly after: string | undefined;
    }
  | { readonly type: 'remove'; readonly list: EditableList; readonly id: string }
  | {
      readonly type: 'move';
      readonly list: EditableList;
      readonly id: string;
      /** -1 moves it before the record above with the same parent, 1 behind the one below. */
      readonly by: -1 | 1;
    };

/** A record of a list, as the document has it. */
export interface DocumentRecord {
  readonly id: string;
  readonly parent?: string;
  readonly [property: string]: unknown;
}

/** The document after the edits, and how many of them found nothing to change. */
export function editDocument(
  document: PlanDocument,
  edits: readonly Edit[],
): { document: PlanDocument; lost: number } {
  let lost = 0;
  let edited = document;
  for (const edit of edits) {
    const next = applyEdit(edited, edit);
    if (next === undefined) lost++;
    else edited = next;
  }
  return { document: edited, lost };
}

function applyEdit(document: PlanDocument, edit: Edit): PlanDocument | undefined {
  if (edit.type === 'set-plan') return withValue(document, edit.path, edit.value) as PlanDocument;
  const list = edit.type === 'set-figure' ? 'indicators' : edit.list;
  const records = recordsOf(document, list);
  const changed = changeList(records, edit);
  return changed && { ...document, [list]: changed };
}

export const recordsOf = (document: PlanDocument, list: EditableList) =>
  (document[list] ?? []) as unknown as readonly DocumentRecord[];

function changeList(
  records: readonly DocumentRecord[],
  edit: Exclude<Edit, { type: 'set-plan' }>,
): readonly DocumentRecord[] | undefined {
  if (edit.type === 'insert') {
    if (records.some(({ id }) => id === edit.record.id)) return undefined;
    const at = edit.after === undefined ? -1 : records.findIndex(({ id }) => id === edit.after);
    return at < 0 ? [...records, edit.record] : records.toSpliced(at + 1, 0, edit.record);
  }
  const at = records.findIndex(({ id }) => id === edit.id);
  if (at < 0) return undefined;
  switch (edit.type) {
    case 'set':
      return records.with(at, withValue(records[at]!, edit.path, edit.value) as DocumentRecord);
    case 'set-figure':
      return records.with(at, withFigure(records[at]!, edit));
    case 'remove':
      return withoutBranch(records, edit.id);
    case 'move':
      return moved(records, at, edit.by);
  }
}

/** The value with another one at the path; undefined removes the last property of the path. */
function withValue(value: unknown, [key, ...rest]: readonly string[], next: unknown): unknown {
  if (key === undefined) return next;
  const object = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (rest.length > 0) return { ...object, [key]: withValue(object[key], rest, next) };
  if (next !== undefined) return { ...object, [key]: next };
  return without(object, key);
}

interface Figure {
  readonly time?: string;
  readonly group?: string;
  readonly district?: string;
}

/** Figures of a group or a district stay as they are: the tables edit those of the whole. */
function withFigure(
  indicator: DocumentRecord,
  { role, time, value }: Extract<Edit, { type: 'set-figure' }>,
): DocumentRecord {
  if (role === 'baseline') return withValue(indicator, ['baseline'], value) as DocumentRecord;
  const figures = (indicator[role] ?? []) as readonly Figure[];
  const at = figures.findIndex(
    (figure) =>
      (figure.time ?? '') === time && figure.group === undefined && figure.district === undefined,
  );
  const next = value as Figure | undefined;
  if (at < 0) {
    if (!next) return indicator;
    const later = figures.findIndex((figure) => (figure.time ?? '') > time);
    return {
      ...indicator,
      [role]: later < 0 ? [...figures, next] : figures.toSpliced(later, 0, next),
    };
  }
  return { ...indicator, [role]: next ? figures.with(at, next) : figures.toSpliced(at, 1) };
}

/** The list without a record and without everything below it. */
function withoutBranch(records: readonly DocumentRecord[], id: string): DocumentRecord[] {
  const removed = new Set([id]);
  for (let before = 0; before < removed.size;) {
    before = removed.size;
    for (const record of records)
      if (record.parent !== undefined && removed.has(record.parent)) removed.add(record.id);
  }
  return records.filter((record) => !removed.has(record.id));
}

/** The list with a record before or behind its neighbour; undefined at an end. */
function moved(
  records: readonly DocumentRecord[],
  at: number,
  by: -1 | 1,
): DocumentRecord[] | undefined {
  const record = records[at]!;
  for (let other = at + by; other >= 0 && other < records.length; other += by)
    if (records[other]!.parent === record.parent)
      return records.toSpliced(at, 1).toSpliced(other, 0, record);
  return undefined;
}
