import { readTime } from '../../cells/read-time.js';
import { readValue } from '../../cells/read-value.js';
import type { DraftIndicator, DraftObservation } from '../../plan/draft-types.js';
import { figuresOf } from '../../plan/figure.js';
import { groupIn } from '../../plan/group-in.js';
import { makeId } from '../../plan/make-id.js';
import type { PlanDraft } from '../../plan/plan-draft.js';
import type { ProblemList } from '../../problems/problem-list.js';
import { cellName, type Cell, type Row, type Sheet } from '../../table/sheet.js';

/** Columns of a data file that are no disaggregation. */
const notGroups = new Set([
  'year',
  'value',
  'series',
  'units',
  'unit measure',
  'unit multiplier',
  'geocode',
  'observation status',
  'obs_status',
  'obs_value',
]);

/** The data file of one indicator: a row per year and disaggregation. */
export interface DataTable {
  readonly sheet: Sheet;
  readonly year: number;
  readonly value: number;
  readonly series: number;
  readonly units: number;
  readonly geoCode: number;
  readonly groups: readonly { readonly index: number; readonly name: string }[];
}

/** Finds the columns; undefined without a column for the year and one for the value. */
export function readDataTable(sheet: Sheet): DataTable | undefined {
  const names = (sheet.rows[0] ?? []).map((cell) => cell?.text.trim() ?? '');
  const at = (...wanted: readonly string[]) =>
    names.findIndex((name) => wanted.includes(name.toLowerCase()));
  const year = at('year');
  const value = at('value', 'obs_value');
  if (year < 0 || value < 0) return undefined;
  const groups = names.flatMap((name, index) =>
    name && !notGroups.has(name.toLowerCase()) ? [{ index, name }] : [],
  );
  return {
    sheet,
    year,
    value,
    series: at('series'),
    units: at('units', 'unit measure'),
    geoCode: at('geocode'),
    groups,
  };
}

const textAt = (row: Row, index: number) =>
  index < 0 ? undefined : row[index]?.text.trim() || undefined;

/** Names in the column `Series`; empty if the file has no such column. */
export function seriesOf({ sheet, series }: DataTable): readonly string[] {
  return [...new Set(sheet.rows.slice(1).flatMap((row) => textAt(row, series) ?? []))];
}

/** A year, or a span of years (2005-2007), as time of a value. */
function timeOf(cell: Cell | undefined): string | undefined {
  const printed = cell?.text.trim() ?? '';
  const span = /^((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)$/.exec(printed);
  if (span) return `${span[1]}/${span[2]}`;
  const found = readTime(printed);
  return found && 'time' in found ? found.time : undefined;
}

/** Selects the rows of a data file, with their stated source. */
export interface SeriesRows {
  /** Name in the column `Series`; undefined for files with one series. */
  readonly series: string | undefined;
  /** Id of the file among the sources of the plan. */
  readonly source: string;
  readonly problems: ProblemList;
}

/** Adds the values of one series to an indicator. Rows without disaggregation are the headline. */
export function addData(
  draft: PlanDraft,
  indicator: DraftIndicator,
  table: DataTable,
  { series, source, problems }: SeriesRows,
): void {
  const { sheet } = table;
  const { file } = sheet;
  const observations: DraftObservation[] = [];
  let decimals = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    const printed = cells[table.value]?.text;
    if (row === 0 || printed === undefined) continue;
    if (series !== undefined && textAt(cells, table.series) !== series) continue;
    const cell = cellName(row, table.value);
    const time = timeOf(cells[table.year]);
    if (time === undefined) {
      problems.add('time-unknown', { file, cell }, { read: cells[table.year]?.text ?? printed });
      continue;
    }
    const units = textAt(cells, table.units);
    indicator.unit ??= units;
    const parts = table.groups.flatMap(({ index, name }) => {
      const text = textAt(cells, index);
      return text === undefined ? [] : [`${name}: ${text}`];
    });
    // A second unit is a series of its own, not a further value of the first.
    if (units !== undefined && units !== indicator.unit) parts.unshift(units);
    const district = districtOf(draft, textAt(cells, table.geoCode), parts);
    const title = (district === undefined ? parts : parts.slice(1)).join(', ');
    const group = title === '' ? undefined : groupIn(indicator, title);
    for (const { figure, decimals: digits = 0 } of figuresOf(
      readValue(printed),
      printed,
      undefined,
    )) {
      decimals = Math.max(decimals, digits);
      observations.push({
        time,
        ...figure,
        ...(group !== undefined && { group }),
        ...(district !== undefined && { district }),
        source: { document: source, cell },
      });
    }
  }
  if (observations.length > 0) indicator.observations = observations;
  indicator.decimals = Math.min(decimals, 6);
}

function districtOf(
  draft: PlanDraft,
  code: string | undefined,
  parts: readonly string[],
): string | undefined {
  if (code === undefined) return undefined;
  const { districts, districtLevels } = draft.document;
  const known = districts.find((district) => district.code === code);
  if (known) return known.id;
  if (districtLevels.length === 0) districtLevels.push({ id: 'area', title: 'Area' });
  return draft.addDistrict(makeId('d', code), {
    level: 'area',
    code,
    name: parts[0]?.replace(/^.*?: /, '') ?? code,
  }).id;
}
