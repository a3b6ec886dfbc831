import { compactText } from '../cells/plain-text.js';
import type { Mapping, TableMapping } from '../mapping/mapping.js';
import { timeOptionsOf } from '../mapping/propose-columns.js';
import { baseName } from '../readers/csv/csv.js';
import type { Sheet } from '../table/sheet.js';
import { ColumnsImport } from './import-columns.js';
import type { Builders } from './table-rows.js';
import { placeOf, type BuildContext } from './build-context.js';
import { importForm, importOutline } from './build-forms.js';
import { DistrictBuilder } from './district-builder.js';
import { IndicatorBuilder } from './indicator-builder.js';
import { makeId } from './make-id.js';
import { PlanDraft } from './plan-draft.js';
import { resolveTable } from './resolve-table.js';
import { TreeBuilder } from './tree-builder.js';

/** Makes a plan of sheets by a mapping. */
export function buildPlan(
  sheets: readonly Sheet[],
  mapping: Mapping,
  shared: Pick<BuildContext, 'problems' | 'retrieved'>,
): PlanDraft {
  const { problems } = shared;
  const [first] = sheets;
  const file = first?.file ?? '';
  const title = mapping.plan.title ?? baseName(file);
  if (mapping.plan.title === undefined)
    problems.add('plan-title-unknown', { file }, { read: title });
  const draft = new PlanDraft(mapping.plan.id ?? makeId('', title), title);
  describePlan(draft, mapping);
  const context: BuildContext = { ...shared, draft };
  const times = timeOptionsOf(sheets, mapping);
  const builders: Builders = {
    context,
    tree: new TreeBuilder(context),
    indicators: new IndicatorBuilder(context),
    districts: new DistrictBuilder(context),
    times,
    knowsYears: mapping.years !== undefined,
  };
  for (const sheet of sheets) importSheet(builders, sheet, mapping);
  builders.tree.finish();
  builders.indicators.finish();
  addReadings(draft, sheets);
  return draft;
}

function describePlan(draft: PlanDraft, { plan }: Mapping): void {
  const { document } = draft;
  if (plan.publisher !== undefined)
    document.publisher = {
      name: plan.publisher,
      ...(plan.publisherCode !== undefined && { code: plan.publisherCode }),
    };
  if (plan.license !== undefined) document.license = plan.license;
  if (plan.start !== undefined)
    document.period = { start: plan.start, ...(plan.end !== undefined && { end: plan.end }) };
}

function importSheet(builders: Builders, sheet: Sheet, mapping: Mapping): void {
  const { problems } = builders.context;
  const { file, name } = sheet;
  const place = { file, ...(name && { sheet: name }) };
  const filled = sheet.rows.filter((row) => row.some((cell) => cell !== undefined)).length;
  if (sheet.hidden) {
    if (filled > 0) problems.add('hidden-sheet', place, { count: filled });
    return;
  }
  if (filled === 0) {
    problems.add('empty-sheet', place);
    return;
  }
  const tables = tablesFor(sheet, mapping);
  if (tables.length === 0) {
    problems.add('unused-sheet', place, { count: filled });
    return;
  }
  reportHidden(builders.context, sheet);
  const columnTables = tables.filter(({ shape, skip }) => shape === 'columns' && !skip);
  const firstTable = Math.min(
    sheet.rows.length + 1,
    ...columnTables.map(({ headerRow }) => headerRow),
  );
  const form = tables.find(({ shape }) => shape === 'form');
  const fixed = form && !form.skip ? importForm(builders, sheet, form, firstTable - 2) : undefined;
  if (form && !fixed) return;
  for (const table of tables) {
    if (table.skip) continue;
    if (table.shape === 'outline') importOutline(builders, sheet, table);
    else if (table.shape === 'columns')
      new ColumnsImport(builders, resolveTable(sheet, table, builders.times), fixed).run();
  }
}

/** The tables a mapping names for a sheet: by the sheet's name, or all of them for a single sheet. */
function tablesFor(sheet: Sheet, { tables }: Mapping): readonly TableMapping[] {
  const named = tables.filter((table) => compactText(table.sheet) === compactText(sheet.name));
  if (named.length > 0) return named;
  // Next year's sheet may have the year in its name.
  const timeless = (name: string) =>
    compactText(name).replace(/(令和|平成|R|H)?(元|\d+)(年度?)?/g, '');
  return tables.filter(
    (table) => timeless(table.sheet) === timeless(sheet.name) && timeless(sheet.name) !== '',
  );
}

function reportHidden({ problems }: BuildContext, sheet: Sheet): void {
  const place = placeOf(sheet, 0, 0);
  const rows = [...sheet.hiddenRows].filter((row) =>
    sheet.rows[row]?.some((cell) => cell !== undefined),
  ).length;
  const columns = [...sheet.hiddenColumns].filter((column) =>
    sheet.rows.some((row) => row[column] !== undefined),
  ).length;
  if (rows > 0) problems.add('hidden-cells', place, { read: 'rows', count: rows });
  if (columns > 0) problems.add('hidden-cells', place, { read: 'columns', count: columns });
}

/** Phonetic guides of the cells as readings for furigana. */
function addReadings(draft: PlanDraft, sheets: readonly Sheet[]): void {
  const readings = new Map<string, string>();
  for (const { rows, hidden } of sheets) {
    if (hidden) continue;
    for (const row of rows)
      for (const cell of row)
        for (const [written, kana] of cell?.readings ?? [])
          if (/\p{Script=Han}/u.test(written)) readings.set(written, kana);
  }
  if (readings.size > 0) draft.document.readings = Object.fromEntries(readings);
}
