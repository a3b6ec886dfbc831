import type { Plan } from '@machiplan/schema';
import { planLines } from '../template/plan-lines.js';
import { templateSheets } from '../template/template-sheets.js';
import { templateTables } from '../template/write-template.js';
import type { WrittenCell } from '../template/xlsx-writer.js';
import { guardCell } from './formula-guard.js';

/** A sheet of the template as CSV. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

function csvCell(cell: WrittenCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guardCell(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The sheets of a plan as CSV files in UTF-8 with BOM (RFC 4180); empty sheets are left out. */
export function toCsv(plan: Plan): CsvFile[] {
  return templateTables(plan)
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, columns, rows }) => {
      const lines = [columns.map(({ heading }) => heading), ...rows].map((row) =>
        row.map(csvCell).join(','),
      );
      return { name: `${name}.csv`, text: `\ufeff${lines.join('\r\n')}\r\n` };
    });
}

/** Properties that belong to several sheets, or to none by design. */
const carriedElsewhere: Readonly<Record<string, readonly string[]>> = {
  nodes: ['sdgs'],
  indicators: ['groups', 'baseline', 'baselines', 'observations', 'targets'],
};

/** How many values of a plan the workbook has no column for, by list and property. */
export function workbookLosses(plan: Plan): Record<string, number> {
  const losses: Record<string, number> = {};
  const lose = (part: string, count = 1) => (losses[part] = (losses[part] ?? 0) + count);
  const lists = new Map(
    templateSheets.map(({ list, columns }) => [
      list,
      new Set(columns.map(({ property }) => property.split('.')[0]!)),
    ]),
  );
  /** Parts of a source reference, such as the cell of a sheet, that the list has no column for. */
  const loseOfSource = (list: string, { source }: { readonly source?: unknown }) => {
    const columns = templateSheets.find((sheet) => sheet.list === list)?.columns ?? [];
    const parts = new Set(columns.map(({ property }) => property));
    for (const reference of [source].flat() as Record<string, unknown>[])
      for (const part of Object.keys(reference))
        if (!parts.has(`source.${part}`)) lose(`${list}.source.${part}`);
  };
  const own = new Set([
    ...planLines.map(({ property }) => property.split('.')[0]!),
    'planJson',
    '$schema',
    ...lists.keys(),
  ]);
  for (const [key, value] of Object.entries(plan)) {
    const known = lists.get(key);
    if (known && Array.isArray(value)) {
      for (const record of value as Record<string, unknown>[])
        for (const property of Object.keys(record))
          if (!known.has(property) && !carriedElsewhere[key]?.includes(property))
            lose(`${key}.${property}`);
          else if (property === 'source') loseOfSource(key, record);
    } else if (!own.has(key)) {
      const count = Array.isArray(value)
        ? value.length
        : typeof value === 'object' && value !== null
          ? Object.keys(value).length
          : 1;
      if (count > 0) lose(key, count);
    }
  }
  const figures = lists.get('figures')!;
  const groupColumns = lists.get('groups')!;
  for (const indicator of plan.indicators) {
    const { baseline, baselines = [], observations = [], targets = [], groups = [] } = indicator;
    for (const figure of [
      ...(baseline ? [baseline] : []),
      ...baselines,
      ...observations,
      ...targets,
    ])
      for (const property of Object.keys(figure))
        if (!figures.has(property) && property !== 'kind') lose(`figures.${property}`);
        else if (property === 'source') loseOfSource('figures', figure);
    for (const group of groups)
      for (const property of Object.keys(group))
        if (!groupColumns.has(property)) lose(`groups.${property}`);
  }
  return losses;
}
