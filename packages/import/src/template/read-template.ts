import { PlanDraft } from '../plan/plan-draft.js';
import type { DraftDocument } from '../plan/draft-types.js';
import type { ProblemList } from '../problems/problem-list.js';
import { refuse } from '../problems/problem-list.js';
import { cellName, type Cell, type Row, type Sheet } from '../table/sheet.js';
import { withoutGuard } from '../export/formula-guard.js';
import { baseName } from '../readers/csv/csv.js';
import { planLines } from './plan-lines.js';
import { setFromCell, settleSources } from './record-cells.js';
import type { TemplateColumn, TemplateSheet } from './template-column.js';
import { templateSheets } from './template-sheets.js';

type Data = Record<string, unknown>;

/** Text of a cell as it was written: CSV has an apostrophe before what spreadsheets take for formulas. */
const textOf = (cell: Cell | undefined) =>
  cell?.number === undefined ? cell && withoutGuard(cell.text) : String(cell.number);
const isEmpty = (row: Row) => !row.some((cell) => cell !== undefined);

/** The sheets with their names; a CSV file is the sheet that its file is named after. */
function named(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet) =>
    sheet.name === '' ? { ...sheet, name: baseName(sheet.file) } : sheet,
  );
}

/** True if the sheets are those of the template, as a workbook or as CSV files. */
export function isTemplate(sheets: readonly Sheet[]): boolean {
  const planSheet = named(sheets).find(({ name }) => name === '計画');
  return (
    planSheet?.rows[0]?.[0]?.text === '項目' && planSheet.rows.some((row) => row[0]?.text === 'ID')
  );
}

/** Property and language of each column of a sheet; undefined for columns of somebody's own. */
function columnsOf(sheet: Sheet, columns: readonly TemplateColumn[], first: string) {
  return (sheet.rows[0] ?? []).map((cell) => {
    const [, heading, language] = /^(.*?)(?:（([A-Za-z0-9-]+)）)?$/s.exec(cell?.text ?? '') ?? [];
    const exact = columns.find((column) => column.heading === cell?.text);
    const column =
      exact ?? columns.find((each) => each.heading === heading && each.codec.kind === 'localized');
    return column && { column, language: exact ? first : (language ?? first) };
  });
}

/** Reads a filled template. Everything it says is kept; cells that cannot be read are reported. */
export function readTemplate(given: readonly Sheet[], problems: ProblemList): PlanDraft {
  const sheets = named(given);
  const planSheet = sheets.find(({ name }) => name === '計画')!;
  const plan = readPlanLines(planSheet, problems);
  if (typeof plan.id !== 'string' || plan.title === undefined)
    refuse('empty-template', { file: planSheet.file, sheet: '計画' }, { count: planLines.length });
  const first = ((plan.languages as string[] | undefined) ?? ['ja'])[0]!;
  const draft = new PlanDraft(plan.id, plan.title as string);
  delete draft.document.origin;
  Object.assign(draft.document, plan);
  for (const template of templateSheets) {
    const sheet = sheets.find(({ name }) => name === template.name);
    if (sheet)
      addRecords(
        draft.document,
        template,
        readRows(sheet, template, first, problems),
        sheet,
        problems,
      );
  }
  for (const sheet of sheets)
    if (
      sheet.name !== '計画' &&
      sheet.name !== '使い方' &&
      !sheet.hidden &&
      !templateSheets.some(({ name }) => name === sheet.name) &&
      sheet.rows.length > 0
    )
      problems.add(
        'unused-sheet',
        { file: sheet.file, sheet: sheet.name },
        { count: sheet.rows.length },
      );
  return draft;
}

function readPlanLines(sheet: Sheet, problems: ProblemList): Data {
  const record: Data = {};
  const languages = (sheet.rows[0] ?? []).map(
    (cell) => /^内容（(.+)）$/.exec(cell?.text ?? '')?.[1],
  );
  const first =
    textOf(sheet.rows.find((row) => row[0]?.text === '言語')?.[1])?.split('\n')[0] ?? 'ja';
  for (const [row, cells] of sheet.rows.entries()) {
    const line = planLines.find(({ heading }) => heading === cells[0]?.text);
    if (row === 0 || !line) continue;
    for (let column = 1; column < cells.length; column++) {
      const language = column === 1 ? first : languages[column];
      const printed = textOf(cells[column]);
      if (printed === undefined || language === undefined) continue;
      const wrong = setFromCell(record, line, printed, language, first);
      if (wrong)
        problems.add(
          'unreadable-value',
          { file: sheet.file, sheet: sheet.name, cell: cellName(row, column) },
          { read: printed, ...wrong },
        );
    }
  }
  return record;
}

interface ReadRecord {
  readonly record: Data;
  readonly row: number;
}

function readRows(
  sheet: Sheet,
  template: TemplateSheet,
  first: string,
  problems: ProblemList,
): ReadRecord[] {
  const columns = columnsOf(sheet, template.columns, first);
  const place = (row: number, column: number) => ({
    file: sheet.file,
    sheet: sheet.name,
    cell: cellName(row, column),
  });
  for (const [at, column] of columns.entries())
    if (!column && sheet.rows[0]?.[at])
      problems.add('unmapped-column', place(0, at), {
        read: sheet.rows[0][at].text,
        count: sheet.rows.length - 1,
      });
  const records: ReadRecord[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    if (row === 0 || isEmpty(cells)) continue;
    const record: Data = {};
    for (const [at, cell] of cells.entries()) {
      const column = columns[at];
      if (!cell || !column) continue;
      if (cell.error !== undefined) {
        problems.add(cell.error ? 'formula-error' : 'formula-without-value', place(row, at), {
          read: cell.error,
        });
        continue;
      }
      const printed = textOf(cell)!;
      const wrong = setFromCell(record, column.column, printed, column.language, first);
      if (wrong) problems.add('unreadable-value', place(row, at), { read: printed, ...wrong });
    }
    settleSources(record);
    const missing = template.columns.find(
      ({ required, property }) => required && record[property] === undefined,
    );
    if (missing)
      problems.add('unreadable-value', place(row, 0), { read: '', expected: missing.heading });
    else records.push({ record, row });
  }
  return records;
}

/** Puts the rows of a sheet into the plan; figures, groups and goals into what they belong to. */
function addRecords(
  document: DraftDocument,
  { list }: TemplateSheet,
  records: readonly ReadRecord[],
  sheet: Sheet,
  problems: ProblemList,
): void {
  const owners = new Map<unknown, Data>(
    (list === 'goals' ? document.nodes : document.indicators).map((owner) => [
      owner.id,
      owner as unknown as Data,
    ]),
  );
  for (const { record, row } of records) {
    if (list !== 'goals' && list !== 'groups' && list !== 'figures') {
      const target = document as unknown as Record<string, unknown[] | undefined>;
      (target[list] ??= []).push(record);
      continue;
    }
    const { node, indicator, role, ...rest } = record;
    const owner = owners.get(list === 'goals' ? node : indicator);
    if (owner) addPart(owner, list, role, rest);
    else
      problems.add(
        'value-without-indicator',
        { file: sheet.file, sheet: sheet.name, cell: cellName(row, 0) },
        { read: String(node ?? indicator) },
      );
  }
}

function addPart(owner: Data, list: string, role: unknown, part: Data): void {
  const push = (name: string, value: Data) => ((owner[name] ??= []) as Data[]).push(value);
  if (list === 'goals') push('sdgs', part);
  else if (list === 'groups') push('groups', part);
  else if (role === 'observation') push('observations', part);
  else if (role !== 'baseline') push('targets', role === 'target' ? part : { ...part, kind: role });
  else if (owner.baseline === undefined && part.group === undefined && part.district === undefined)
    owner.baseline = part;
  else push('baselines', part);
}
