import { parse } from 'yaml';
import { readValue } from '../../cells/read-value.js';
import { readTime } from '../../cells/read-time.js';
import type { InputFile } from '../../input-file.js';
import type { DraftIndicator, DraftNode, DraftObservation } from '../../plan/draft-types.js';
import { figuresOf } from '../../plan/figure.js';
import { makeId } from '../../plan/make-id.js';
import { PlanDraft } from '../../plan/plan-draft.js';
import { refuse } from '../../problems/problem-list.js';
import { cellName, type Sheet } from '../../table/sheet.js';
import { Archive, isArchive } from '../../zip/read-archive.js';
import { readDelimited } from '../csv/csv.js';
import { decodeText } from '../csv/decode-text.js';
import type { ReadContext, Reader } from '../reader.js';

const dataFile = /(?:^|\/)data\/(?:indicator_)?([\w.]+-[\w.]+(?:-[\w.]+)*)\.csv$/;
const metaFile =
  /(?:^|\/)(?:meta|indicator-config)\/(?:indicator_)?([\w.]+-[\w.]+(?:-[\w.]+)*)\.(?:yml|yaml|md)$/;

type Meta = Readonly<Record<string, unknown>>;

const textAt = (meta: Meta, ...names: readonly string[]) => {
  for (const name of names) {
    const value = meta[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
};

/** Metadata in YAML, or in the front matter of Markdown as older sites have it. */
function readMeta(file: InputFile, context: ReadContext): Meta {
  const text = decodeText(file.bytes, file.name, context.problems);
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? text;
  try {
    // Aliases are not followed further than any real file needs.
    const value: unknown = parse(yaml, { maxAliasCount: 20 });
    return typeof value === 'object' && value !== null ? (value as Meta) : {};
  } catch (cause) {
    context.problems.add(
      'unreadable-value',
      { file: file.name },
      { read: (cause as Error).message.split('\n')[0], expected: 'YAML' },
    );
    return {};
  }
}

const notGroups = new Set([
  'year',
  'value',
  'units',
  'unit measure',
  'unit multiplier',
  'geocode',
  'observation status',
  'obs_status',
  'obs_value',
]);

interface DataColumns {
  readonly year: number;
  readonly value: number;
  readonly units: number;
  readonly geoCode: number;
  readonly groups: readonly { readonly index: number; readonly name: string }[];
}

function columnsOf({ rows }: Sheet): DataColumns | undefined {
  const names = (rows[0] ?? []).map((cell) => cell?.text.trim() ?? '');
  const at = (...wanted: readonly string[]) =>
    names.findIndex((name) => wanted.includes(name.toLowerCase()));
  const year = at('year');
  const value = at('value', 'obs_value');
  if (year < 0 || value < 0) return undefined;
  const groups = names.flatMap((name, index) =>
    name && !notGroups.has(name.toLowerCase()) ? [{ index, name }] : [],
  );
  return { year, value, units: at('units', 'unit measure'), geoCode: at('geocode'), groups };
}

/** Reads the data of one indicator: rows without any sub-group are the headline. */
function addData(
  draft: PlanDraft,
  indicator: DraftIndicator,
  sheet: Sheet,
  context: ReadContext,
): void {
  const columns = columnsOf(sheet);
  const file = sheet.file;
  if (!columns) {
    context.problems.add('no-table', { file });
    return;
  }
  const source = draft.source(
    file,
    context.retrieved === undefined ? {} : { retrieved: context.retrieved },
  );
  const observations: DraftObservation[] = [];
  let decimals = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    const printed = cells[columns.value]?.text;
    if (row === 0 || printed === undefined) continue;
    const place = { file, cell: cellName(row, columns.value) };
    const time = readTime(cells[columns.year]?.text ?? '');
    if (!time || !('time' in time)) {
      context.problems.add('time-unknown', place, { read: cells[columns.year]?.text ?? printed });
      continue;
    }
    const units = columns.units < 0 ? undefined : cells[columns.units]?.text.trim();
    indicator.unit ??= units;
    const parts = columns.groups.flatMap(({ index, name }) =>
      cells[index] ? [`${name}: ${cells[index].text.trim()}`] : [],
    );
    // A second unit is a series of its own, not a further value of the first.
    if (units !== undefined && units !== indicator.unit) parts.unshift(units);
    const district =
      columns.geoCode < 0
        ? undefined
        : districtOf(draft, cells[columns.geoCode]?.text.trim(), parts);
    const group =
      parts.length === 0
        ? undefined
        : groupOf(indicator, district === undefined ? parts : parts.slice(1));
    for (const { figure, decimals: digits = 0 } of figuresOf(
      readValue(printed),
      printed,
      undefined,
    )) {
      decimals = Math.max(decimals, digits);
      observations.push({
        time: time.time,
        ...figure,
        ...(group !== undefined && { group }),
        ...(district !== undefined && { district }),
        source: { document: source, cell: cellName(row, columns.value) },
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
  if (!code) return undefined;
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

function groupOf(indicator: DraftIndicator, parts: readonly string[]): string | undefined {
  if (parts.length === 0) return undefined;
  const title = parts.join(', ');
  const groups = (indicator.groups ??= []);
  const known = groups.find((group) => group.title === title);
  if (known) return known.id;
  const id = makeId('g', title);
  groups.push({ id, title });
  return id;
}

/** What the site says about progress: direction, base year and target. */
function addProgress(indicator: DraftIndicator, meta: Meta, document: string): void {
  const options = (meta.progress_calculation_options as readonly Meta[] | undefined)?.[0] ?? {};
  const direction =
    textAt(options, 'direction') ?? textAt(meta, 'desired_direction', 'progress_direction');
  if (direction === 'positive' || direction === 'increase') indicator.direction = 'increase';
  if (direction === 'negative' || direction === 'decrease') indicator.direction = 'decrease';
  const target = options.target ?? meta.target_value;
  const year = textAt(options, 'target_year') ?? textAt(meta, 'target_year') ?? '2030';
  if (typeof target === 'number')
    indicator.targets = [
      {
        time: year,
        value: target,
        source: { document, note: 'progress_calculation_options' },
      },
    ];
}

function nodeFor(
  draft: PlanDraft,
  nodes: Map<string, DraftNode>,
  code: string,
  meta: Meta,
): DraftNode {
  const goal = textAt(meta, 'sdg_goal', 'goal_number') ?? code.split('-')[0]!;
  const goalNode =
    nodes.get(goal) ??
    draft.addNode(makeId('goal', goal), {
      level: draft.level('Goal', { kind: 'field', id: 'goal' }),
      code: goal,
      title: textAt(meta, 'goal_name') ?? `Goal ${goal}`,
      ...(Number(goal) >= 1 && Number(goal) <= 17 && { sdgs: [{ goal: Number(goal) }] }),
    });
  nodes.set(goal, goalNode);
  const target =
    textAt(meta, 'target_number', 'target_id') ?? code.split('-').slice(0, 2).join('.');
  const node =
    nodes.get(target) ??
    draft.addNode(makeId('target', target), {
      level: draft.level('Target', { kind: 'measure', id: 'target' }),
      parent: goalNode.id,
      code: target,
      title: textAt(meta, 'target_name', 'target') ?? `Target ${target}`,
    });
  nodes.set(target, node);
  return node;
}

/** Texts of one indicator that may be keys of a translation file. */
const isKey = (text: string | undefined) => text !== undefined && /^[\w-]+\.[\w.-]+$/.test(text);

function readSite(files: readonly InputFile[], context: ReadContext): PlanDraft {
  const draft = new PlanDraft('open-sdg', 'Sustainable Development Goals');
  context.problems.add(
    'plan-title-unknown',
    { file: files[0]!.name },
    { read: 'Sustainable Development Goals' },
  );
  draft.document.languages = ['en'];
  const metas = new Map<string, Meta>();
  for (const file of files) {
    const code = metaFile.exec(file.name)?.[1];
    if (code !== undefined) metas.set(code, { ...metas.get(code), ...readMeta(file, context) });
  }
  const nodes = new Map<string, DraftNode>();
  let translated = 0;
  const byCode = (one: InputFile, other: InputFile) =>
    one.name.localeCompare(other.name, 'en', { numeric: true });
  for (const file of [...files].sort(byCode)) {
    const code = dataFile.exec(file.name)?.[1];
    if (code === undefined) continue;
    const meta = metas.get(code) ?? {};
    const given = textAt(
      meta,
      'indicator_name',
      'indicator',
      'national_indicator_available',
      'graph_title',
    );
    if (isKey(given)) translated++;
    const sheet = readDelimited(
      file.name,
      decodeText(file.bytes, file.name, context.problems),
      context,
    );
    const unit = textAt(meta, 'computation_units');
    const definition = textAt(meta, 'national_indicator_description', 'computation_definitions');
    const indicator = draft.addIndicator(makeId('', code), {
      title: given ?? `Indicator ${code.replaceAll('-', '.')}`,
      code: code.replaceAll('-', '.'),
      nodes: [nodeFor(draft, nodes, code, meta).id],
      ...(unit !== undefined && { unit }),
      ...(definition !== undefined && { definition }),
      source: { document: draft.source(file.name) },
    });
    addProgress(indicator, meta, draft.source(file.name));
    addData(draft, indicator, sheet, context);
  }
  if (translated > 0)
    context.problems.add(
      'not-carried',
      { file: files[0]!.name },
      { read: 'translation keys', count: translated },
    );
  draft.document.nodes.sort(
    (one, other) => Number.parseInt(one.code!, 10) - Number.parseInt(other.code!, 10),
  );
  if (draft.document.indicators.length === 0) refuse('no-table', { file: files[0]!.name });
  return draft;
}

/** The files of a site: a folder, or a zip of one. */
function filesOf(files: readonly InputFile[], context: ReadContext): InputFile[] {
  return files.flatMap((file) => {
    if (!isArchive(file.bytes)) return [file];
    const archive = new Archive(file.name, file.bytes, context.limits);
    return archive.names
      .filter((name) => dataFile.test(name) || metaFile.test(name))
      .map((name) => ({ name, bytes: archive.read(name)! }));
  });
}

export const openSdgReader: Reader = {
  id: 'open-sdg',
  title: { ja: 'Open SDG', en: 'Open SDG' },
  matches: (files) => {
    const zips = files.filter(({ name, bytes }) => /\.zip$/i.test(name) && isArchive(bytes));
    const own = files.filter(({ name }) => dataFile.test(name));
    if (own.length === 0) return zips;
    // Other files of the repository, such as scripts and templates, are no data.
    return files.filter(({ bytes }) => !isArchive(bytes));
  },
  read: (files, context) => ({ draft: readSite(filesOf(files, context), context) }),
};
