import type { Plan } from '@machiplan/schema';
import { englishHints } from './english-hints.js';
import { planLines } from './plan-lines.js';
import { cellsOf } from './record-cells.js';
import type { TemplateColumn, TemplateSheet } from './template-column.js';
import { templateSheets } from './template-sheets.js';
import {
  writeWorkbook,
  type WrittenCell,
  type WrittenColumn,
  type WrittenSheet,
} from './xlsx-writer.js';

type Data = Record<string, unknown>;

/** A list of choices that the rows of another sheet give. */
const idsOf = (sheet: string) => `'${sheet}'!$A$2:$A$5000`;

const promptOf = ({ heading, help, example, required }: TemplateColumn) => ({
  title: heading,
  text: `${required ? '【必ず】' : ''}${help}${example ? `\n例：${example}` : ''}`,
});

/** Heading of a column in a language: 名称, 名称（en）. */
export function headingIn({ heading }: TemplateColumn, language: string, first: string): string {
  return language === first ? heading : `${heading}（${language}）`;
}

function writtenColumns(
  columns: readonly TemplateColumn[],
  languages: readonly string[],
): WrittenColumn[] {
  return columns.flatMap((column) => {
    const { codec, width, from } = column;
    const options =
      codec.kind === 'choice'
        ? Object.keys(codec.choices)
        : codec.kind === 'yes'
          ? ['はい']
          : from !== undefined && codec.kind === 'text'
            ? idsOf(from)
            : undefined;
    const rule = { prompt: promptOf(column), ...(options && { options }) };
    const comment = englishHints[column.heading];
    const own = codec.kind === 'localized' ? languages : languages.slice(0, 1);
    return own.map((language) => ({
      heading: headingIn(column, language, languages[0]!),
      width,
      rule,
      ...(comment !== undefined && { comment }),
    }));
  });
}

/** Languages of the texts that the template covers, the plan's first one first. */
function languagesOf(plan: Plan | undefined): string[] {
  const first = plan?.languages?.[0] ?? 'ja';
  const found = new Set([first, ...(plan?.languages ?? [])]);
  for (const { columns, list } of templateSheets)
    for (const record of plan ? recordsOf(plan, list) : [])
      for (const { property, codec } of columns) {
        const value = codec.kind === 'localized' ? record[property] : undefined;
        if (typeof value === 'object' && value !== null)
          for (const language of Object.keys(value)) found.add(language);
      }
  return [...found];
}

/** The records of a sheet. Figures and goals name what they belong to. */
function recordsOf(plan: Plan, list: string): readonly Data[] {
  switch (list) {
    case 'goals':
      return plan.nodes.flatMap(({ id, sdgs = [] }) =>
        sdgs.map((relation) => ({ node: id, ...relation })),
      );
    case 'groups':
      return plan.indicators.flatMap(({ id, groups = [] }) =>
        groups.map((group) => ({ indicator: id, ...group })),
      );
    case 'figures':
      return plan.indicators.flatMap(
        ({ id, baseline, baselines = [], observations = [], targets = [] }) => [
          ...(baseline ? [baseline] : []).map((figure) => ({
            indicator: id,
            role: 'baseline',
            ...figure,
          })),
          ...baselines.map((figure) => ({ indicator: id, role: 'baseline', ...figure })),
          ...observations.map((figure) => ({ indicator: id, role: 'observation', ...figure })),
          ...targets.map(({ kind, ...figure }) => ({
            indicator: id,
            role: kind ?? 'target',
            ...figure,
          })),
        ],
      );
    default:
      return ((plan as unknown as Record<string, unknown>)[list] ?? []) as readonly Data[];
  }
}

function sheetOf(
  { name, list, columns }: TemplateSheet,
  plan: Plan | undefined,
  languages: readonly string[],
): WrittenSheet {
  const records = plan ? recordsOf(plan, list) : [];
  return {
    name,
    columns: writtenColumns(columns, languages),
    rows: records.map((record) => columns.flatMap((column) => cellsOf(record, column, languages))),
  };
}

function planSheet(plan: Plan | undefined, languages: readonly string[]): WrittenSheet {
  const rows: WrittenCell[][] = planLines.map((line) => {
    const [first, ...others] = plan ? cellsOf(plan, line, languages) : [];
    return [line.heading, first, ...others];
  });
  const columns = languages.map((language, at) => ({
    heading: at === 0 ? '内容' : `内容（${language}）`,
    width: 50,
  }));
  for (const [at, line] of planLines.entries()) {
    while (rows[at]!.length < 1 + languages.length) rows[at]!.push(undefined);
    rows[at]!.push(`${line.required ? '【必ず】' : ''}${line.help}`, line.example);
  }
  return {
    name: '計画',
    columns: [
      { heading: '項目', width: 16 },
      ...columns,
      { heading: '説明', width: 40 },
      { heading: '記入例', width: 30 },
    ],
    rows,
  };
}

const guide: readonly string[] = [
  'このブックに書くと、計画のデータ（Plan JSON）になります。',
  '1. 「計画」のシートに、計画の名前などを書きます。',
  '2. 「段階」に、分野・政策・施策などの段階を書きます。',
  '3. 「体系」に、政策や施策を一行ずつ書きます。',
  '4. 「指標」に指標を、「実績」にその値を書きます。',
  '5. ほかのシートは、必要なときだけ書きます。空いていてもかまいません。',
  'セルを選ぶと、書き方と例が出ます。見出しの名前は変えないでください。',
  '分からない値は書かないでください。空いたままでかまいません。',
  '書いたら保存し、machiplan import で読み込みます。',
];

function guideSheet(): WrittenSheet {
  const rows = templateSheets.flatMap(({ name, help, columns }) => [
    [undefined, undefined, undefined],
    [name, undefined, help],
    ...columns.map(({ heading, help: text, example, required }) => [
      undefined,
      heading,
      `${required ? '【必ず】' : ''}${text}${example ? `（例：${example}）` : ''}`,
    ]),
  ]);
  return {
    name: '使い方',
    columns: [
      { heading: 'シート', width: 14 },
      { heading: '列', width: 16 },
      { heading: '説明', width: 90 },
    ],
    rows: [...guide.map((line) => [undefined, undefined, line]), ...rows],
  };
}

/** The sheets of the template, filled with a plan if one is given. */
export function templateTables(plan?: Plan): WrittenSheet[] {
  const languages = languagesOf(plan);
  return [
    planSheet(plan, languages),
    ...templateSheets.map((sheet) => sheetOf(sheet, plan, languages)),
  ];
}

/** Writes the template as an Excel workbook, filled with a plan if one is given. */
export function writeTemplate(plan?: Plan): Uint8Array {
  return writeWorkbook([guideSheet(), ...templateTables(plan)]);
}
