import type { Bilingual, Plan, PlanDocument } from '@machiplan/schema';
import {
  editDocument,
  recordsOf,
  type DocumentRecord,
  type Edit,
  type FigureRole,
} from '../edit-document.js';
import {
  firstLanguage,
  isRefusal,
  type ListName,
  type Option,
  type TableColumn,
  type TableName,
} from './table-column.js';
import { tableColumns } from './table-columns.js';

/** Rows of a page of a table. */
export const pageRows = 30;

/** Choices that a menu lists; from more than that, one is typed. */
const mostOptions = 300;

/** The rows to show. */
export interface TableQuery {
  readonly table: TableName;
  /** Index of the first row. */
  readonly from: number;
  /** Rows with this text in a cell. */
  readonly filter: string;
  /** Columns for times that have no figures yet. */
  readonly addedTimes: readonly { readonly role: FigureRole; readonly time: string }[];
}

/** A page of a table as text. */
export interface TablePage {
  readonly table: TableName;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly TableRow[];
  readonly from: number;
  readonly total: number;
}

export interface ColumnHead extends Pick<
  TableColumn,
  'id' | 'heading' | 'description' | 'width' | 'kind'
> {
  readonly options?: readonly Option[];
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly string[];
  /** Steps from the root, for entries. */
  readonly depth: number;
  /** Problems that the check of the plan found in the record. */
  readonly problems: readonly Bilingual[];
}

/** Cells to write: from a row and a column on, line by line. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly string[])[];
}

/** The edits of a block, and the cells that could not be taken. */
export interface BlockResult {
  readonly edits: readonly Edit[];
  readonly refused: readonly {
    readonly row: number;
    readonly column: number;
    readonly message: Bilingual;
  }[];
}

const listOf = (table: TableName): ListName | undefined => {
  if (table === 'readings') return undefined;
  if (table === 'figures') return 'indicators';
  return table === 'goals' ? 'nodes' : table;
};

/** The records of a table in the order shown. */
function recordsIn(document: PlanDocument, plan: Plan | undefined, table: TableName) {
  if (table === 'readings')
    return Object.entries(document.readings ?? {}).map(([id, kana]): DocumentRecord => ({
      id,
      kana,
    }));
  const list = listOf(table)!;
  const records = recordsOf(document, list);
  if (list !== 'nodes' || !plan) return records;
  const byId = new Map(records.map((record) => [record.id, record]));
  const ordered = plan.nodes.flatMap(({ id }) => byId.get(id) ?? []);
  return ordered.length === records.length ? ordered : records;
}

function filtered(
  records: readonly DocumentRecord[],
  columns: readonly TableColumn[],
  filter: string,
) {
  const wanted = filter.normalize('NFKC').toLowerCase().trim();
  if (wanted === '') return records;
  return records.filter((record) =>
    columns.some((column) => column.read(record).normalize('NFKC').toLowerCase().includes(wanted)),
  );
}

/** A page of a table. */
export function tablePage(
  document: PlanDocument,
  plan: Plan | undefined,
  query: TableQuery,
  problemsOf: (list: string, id: string) => readonly Bilingual[],
): TablePage {
  const columns = tableColumns(query.table, document, query.addedTimes);
  const records = filtered(recordsIn(document, plan, query.table), columns, query.filter);
  const depths = depthsOf(records);
  const last = Math.max(0, Math.floor((records.length - 1) / pageRows) * pageRows);
  const from = Math.min(query.from, last);
  const labels = columns.map(({ options }) =>
    options && options.length > mostOptions
      ? new Map(options.map(({ value, label }) => [value, label.ja]))
      : undefined,
  );
  return {
    table: query.table,
    columns: columns.map(({ id, heading, description, width, kind, options }, at) => ({
      id,
      heading,
      width,
      ...(description && { description }),
      ...(kind && { kind }),
      ...(options && !labels[at] && { options }),
    })),
    rows: records.slice(from, from + pageRows).map((record) => ({
      id: record.id,
      depth: depths.get(record.id) ?? 0,
      cells: columns.map((column, at) => {
        const text = column.read(record);
        return labels[at]?.get(text) ?? text;
      }),
      problems: problemsOf(listOf(query.table) ?? query.table, record.id),
    })),
    from,
    total: records.length,
  };
}

function depthsOf(records: readonly DocumentRecord[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of records)
    depths.set(id, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** The edits that write a block of cells; rows beyond the end of the table are added. */
export function writeBlock(
  document: PlanDocument,
  plan: Plan | undefined,
  query: TableQuery,
  { row, column, lines }: CellBlock,
): BlockResult {
  const edits: Edit[] = [];
  const refused: { row: number; column: number; message: Bilingual }[] = [];
  let current = document;
  const apply = (more: readonly Edit[]) => {
    edits.push(...more);
    current = editDocument(current, more).document;
  };
  const columns = tableColumns(query.table, document, query.addedTimes);
  const ids = filtered(recordsIn(document, plan, query.table), columns, query.filter).map(
    ({ id }) => id,
  );
  for (const [down, cells] of lines.entries()) {
    let id = ids[row + down];
    if (id === undefined) {
      const added = insertRecord(current, query.table, ids.at(-1));
      if (!added) break;
      apply(added.edits);
      ids.push((id = added.id));
    }
    for (const [right, given] of cells.entries()) {
      const target = columns[column + right];
      const record = recordsIn(current, undefined, query.table).find((each) => each.id === id);
      const text = given.trim();
      if (!target || !record || target.kind === 'fixed' || target.read(record) === text) continue;
      const result = target.write(record, text);
      if (isRefusal(result))
        refused.push({ row: row + down, column: column + right, message: result });
      else apply(result);
      // The word of a reading is its id: the next cell belongs to the new one.
      if (query.table === 'readings' && target.id === 'word') ids[row + down] = id = text;
    }
  }
  return { edits, refused };
}

const placeholder: Bilingual = { ja: '新しい行', en: 'New row' };

/** The edits that add a record like the one it comes after, and its id. */
export function insertRecord(
  document: PlanDocument,
  table: TableName,
  after: string | undefined,
): { readonly id: string; readonly edits: readonly Edit[] } | undefined {
  const language = firstLanguage(document) === 'en' ? 'en' : 'ja';
  const title = placeholder[language];
  if (table === 'readings')
    return {
      id: title,
      edits: [{ type: 'set-plan', path: ['readings', title], value: 'あたらしいぎょう' }],
    };
  const list = listOf(table)!;
  const records = recordsOf(document, list);
  const id = freeId(records, list.replace(/s$/, ''));
  const model = records.find((record) => record.id === after);
  const edits: Edit[] = [];
  const record: Record<string, unknown> & { id: string } = { id };
  if (list === 'districts') {
    const [level] = recordsOf(document, 'districtLevels');
    const levelId = level?.id ?? 'district';
    if (!level)
      edits.push({
        type: 'insert',
        list: 'districtLevels',
        record: { id: levelId, title: language === 'ja' ? '地区' : 'District' },
        after: undefined,
      });
    Object.assign(record, { level: model?.level ?? levelId, name: title });
  } else if (list === 'nodes') {
    const level = model?.level ?? recordsOf(document, 'levels').at(-1)?.id;
    if (level === undefined) return undefined;
    Object.assign(record, {
      level,
      title,
      ...(model?.parent !== undefined && { parent: model.parent }),
    });
  } else if (list === 'indicators')
    Object.assign(record, { title, ...(model?.nodes !== undefined && { nodes: model.nodes }) });
  else Object.assign(record, { title });
  edits.push({ type: 'insert', list, record, after });
  return { id, edits };
}

function freeId(records: readonly DocumentRecord[], start: string): string {
  const used = new Set(records.map(({ id }) => id));
  let number = records.length + 1;
  while (used.has(`${start}-${number}`)) number++;
  return `${start}-${number}`;
}

/** The edits that remove rows, or move one. */
export function changeRow(
  table: TableName,
  id: string,
  change: 'remove' | 'up' | 'down',
): readonly Edit[] {
  if (table === 'readings')
    return change === 'remove'
      ? [{ type: 'set-plan', path: ['readings', id], value: undefined }]
      : [];
  const list = listOf(table)!;
  return change === 'remove'
    ? [{ type: 'remove', list, id }]
    : [{ type: 'move', list, id, by: change === 'up' ? -1 : 1 }];
}
