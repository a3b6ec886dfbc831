import { oneLine } from '../cells/plain-text.js';
import type { TimeOptions } from '../cells/read-time.js';
import { findTables, tableBlock, type TableBlock } from '../table/find-tables.js';
import type { Sheet } from '../table/sheet.js';
import type { ColumnMapping, Mapping, TableMapping } from './mapping.js';
import {
  guessColumn,
  profileColumn,
  timeOptionsOf,
  type ColumnProfile,
} from './propose-columns.js';
import { formEntries, isForm } from './propose-forms.js';
import { outlineLines } from './propose-outline.js';

/** Uses that make a table part of a plan. */
const essential = new Set(['title', 'indicator', 'district-name', 'district-code']);

/**
 * Guesses how the sheets become a plan, by their headings and cells. Hidden sheets are left out.
 * Every guess has its confidence and reason; what is not known has the use `ask`. `years` stays open
 * unless it is given: the import then follows the table, and says so.
 */
export function proposeMapping(sheets: readonly Sheet[], given: Partial<Mapping> = {}): Mapping {
  const visible = sheets.filter(({ hidden }) => !hidden);
  const options = timeOptionsOf(visible, given);
  const tables = visible.flatMap((sheet) => proposeTables(sheet, options));
  return {
    machiplanMapping: '1.0',
    plan: { ...titleOf(visible, tables), ...given.plan },
    ...(given.years && { years: given.years }),
    ...(options.era !== undefined && { era: options.era }),
    tables,
  };
}

/**
 * Guesses the columns of a table whose rows somebody named, for instance of a sheet that was not
 * recognised.
 *
 * @param rows `headerRow` counts from 1; with `headerRows` 0 it is the first row of data.
 */
export function proposeTable(
  sheet: Sheet,
  { headerRow, headerRows, lastRow }: Pick<TableMapping, 'headerRow' | 'headerRows' | 'lastRow'>,
  given: Partial<Mapping> = {},
): TableMapping {
  const options = timeOptionsOf([sheet], given);
  const last = (lastRow ?? sheet.rows.length) - 1;
  return tableOf(sheet, tableBlock(sheet, headerRow - 1, headerRows, last, options));
}

function proposeTables(sheet: Sheet, options: TimeOptions): TableMapping[] {
  const blocks = findTables(sheet, options);
  const tables = blocks.map((block) => tableOf(sheet, block));
  const useful = tables.filter(({ columns }) =>
    columns.some(
      ({ use, field }) => essential.has(use) && (use !== 'indicator' || field === 'title'),
    ),
  );
  const firstTable = useful[0]?.headerRow ?? sheet.rows.length + 1;
  const tableRows = useful.map(
    ({ headerRow, lastRow }) => [headerRow - 1, (lastRow ?? sheet.rows.length) - 1] as const,
  );
  const entries = formEntries(sheet, 0, sheet.rows.length - 1, options, (row) =>
    tableRows.some(([from, to]) => row >= from && row <= to),
  );
  if (
    isForm(entries) &&
    (useful.every(({ columns }) => !columns.some(({ use }) => use === 'title')) ||
      entries.some(({ row }) => row + 1 < firstTable))
  )
    return [
      {
        sheet: sheet.name,
        shape: 'form',
        headerRow: entries[0]!.row + 1,
        headerRows: 0,
        columns: uniqueColumns(entries.map(({ column }) => column)),
      },
      ...useful,
    ];
  if (useful.length > 0) return useful;
  const lines = outlineLines(sheet);
  if (!lines) return [];
  const depth = Math.max(...lines.map((line) => line.depth)) + 1;
  return [
    {
      sheet: sheet.name,
      shape: 'outline',
      headerRow: lines[0]!.row + 1,
      headerRows: 0,
      columns: [],
      levels: Array.from(
        { length: depth },
        (_, at) => outlineLevels[depth]?.[at] ?? `第${at + 1}階層`,
      ),
    },
  ];
}

/** Neutral words for the levels of an outline, which has none of its own. */
const outlineLevels: Readonly<Record<number, readonly string[]>> = {
  2: ['大項目', '小項目'],
  3: ['大項目', '中項目', '小項目'],
};

function uniqueColumns(columns: readonly ColumnMapping[]): ColumnMapping[] {
  return [...new Map(columns.map((column) => [column.heading, column])).values()];
}

function tableOf(sheet: Sheet, block: TableBlock): TableMapping {
  const profiles = block.headings.map((_, column) => profileColumn(sheet, block, column));
  const columns = block.headings.map((headings, column) => {
    if (headings.length > 0 || profiles[column]!.filled > 0)
      return guessColumn(headings, profiles[column]!);
    return { heading: '', use: 'ignore' as const };
  });
  return {
    sheet: sheet.name,
    shape: 'columns',
    headerRow: block.headerRow + 1,
    headerRows: block.headerRows,
    ...(block.lastRow < sheet.rows.length - 1 && { lastRow: block.lastRow + 1 }),
    columns: settleColumns(columns, profiles),
  };
}

/** Corrections that need the whole table. */
function settleColumns(
  columns: ColumnMapping[],
  profiles: readonly ColumnProfile[],
): ColumnMapping[] {
  const has = (use: ColumnMapping['use'], field?: string) =>
    columns.some((column) => column.use === use && (field === undefined || column.field === field));
  let settled = columns;
  // 施策コード | 施策名 | 政策コード: the code of a level without a title points to the entry above.
  const titled = new Set(columns.filter(({ use }) => use === 'title').map(({ level }) => level));
  settled = settled.map((column) =>
    column.use === 'code' &&
    column.level !== undefined &&
    titled.size > 0 &&
    !titled.has(column.level)
      ? { ...column, use: 'parent-code' }
      : column,
  );
  // A code of its own kind belongs to the next title.
  settled = settled.map((column, at) => {
    if (column.use !== 'code' || column.level !== undefined) return column;
    const next = settled.slice(at + 1).find(({ use }) => use === 'title' || use === 'indicator');
    if (next?.use === 'indicator') return { ...column, use: 'indicator', field: 'code' };
    return next?.level === undefined ? column : { ...column, level: next.level };
  });
  // A table by district: each column of numbers is an indicator of its own.
  const byDistrict =
    (has('district-name') || has('district-code')) && !has('title') && !has('indicator', 'title');
  if (byDistrict)
    settled = settled.map((column, at) =>
      (column.use === 'ask' || (column.use === 'observation' && !column.time)) &&
      profiles[at]!.numeric >= 0.8 &&
      column.heading !== ''
        ? districtIndicator(column)
        : column,
    );
  return oneDistrictColumn(
    oneDistrictColumn(settled, profiles, 'district-code'),
    profiles,
    'district-name',
  );
}

/** Of several columns of districts, the one that tells the rows apart; others name what they lie in. */
function oneDistrictColumn(
  columns: readonly ColumnMapping[],
  profiles: readonly ColumnProfile[],
  use: ColumnMapping['use'],
): ColumnMapping[] {
  const texts = (at: number) => profiles[at]!.texts.size;
  const own = columns.flatMap((column, at) => (column.use === use ? [at] : []));
  const best = own.reduce((best, at) => (texts(at) > texts(best) ? at : best), own[0] ?? -1);
  return columns.map((column, at) =>
    column.use === use && at !== best
      ? {
          ...column,
          use: 'ignore',
          reason: {
            ja: '行ごとの地区を表す列が別にあります。',
            en: 'Another column tells the districts apart.',
          },
        }
      : column,
  );
}

const sexes = /^(男性?|女性?|男|女)$/;
const ageAndSex = /^(\d+(?:[~-]\d+)?歳(?:以上)?)の?(男性|女性)?$/;

/** 総人口, 男性, 0-4歳の男性 … are one indicator with groups; other columns are indicators. */
function districtIndicator(column: ColumnMapping): ColumnMapping {
  const { heading } = column;
  const name = heading.normalize('NFKC').replace(/\s/g, '');
  const reason = { ja: '地区ごとの数値の列です。', en: 'A column of numbers by district.' };
  const base = { ...column, use: 'observation' as const, confidence: 0.75, reason };
  if (sexes.test(name) || ageAndSex.test(name))
    return { ...base, indicator: '総人口', group: heading, confidence: 0.85 };
  return { ...base, indicator: heading };
}

const planWord = /(計画|プラン|ビジョン|構想|戦略|方針|指針|plan|strategy|vision|programme)/i;
const notTheTitle = /^(記入|注|※|\d|単位|作成|年度$)/;

/** The title of the plan: a line above the tables with a word for plans. */
function titleOf(sheets: readonly Sheet[], tables: readonly TableMapping[]): { title?: string } {
  for (const sheet of sheets) {
    const first = tables.find((table) => table.sheet === sheet.name)?.headerRow ?? 1;
    for (let row = 0; row < first - 1; row++) {
      const text = sheet.rows[row]?.find((cell) => cell !== undefined)?.text;
      if (text && text.length <= 60 && planWord.test(text) && !notTheTitle.test(text.trim()))
        return { title: titleWithoutForm(oneLine(text)) };
    }
  }
  return {};
}

/** ○○市総合計画 進捗管理シート: the plan's name, without the name of the sheet. */
function titleWithoutForm(text: string): string {
  return (
    text.replace(
      /[\s\u3000]*[(（]?(進捗管理(シート|表)?|進行管理(シート|表)?|(成果)?指標(の)?一覧(表)?|指標一覧|施策体系(図|表)?|体系(図|表)|実績報告書?)[)）]?[\s\u3000]*([(（].*[)）])?$/,
      '',
    ) || text
  );
}
