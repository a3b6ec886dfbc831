import type { InputFile } from '../../input-file.js';
import type { DraftNode } from '../../plan/draft-types.js';
import { makeId } from '../../plan/make-id.js';
import { PlanDraft } from '../../plan/plan-draft.js';
import { refuse } from '../../problems/problem-list.js';
import { Archive, isArchive } from '../../zip/read-archive.js';
import { readDelimited } from '../csv/csv.js';
import { decodeText } from '../csv/decode-text.js';
import type { ReadContext, Reader } from '../reader.js';
import { addData, readDataTable, seriesOf } from './data-table.js';
import { readMeta, textAt, type Meta } from './meta.js';
import { addProgress } from './progress.js';

const dataFile = /(?:^|\/)data\/(?:indicator_)?([\w.]+-[\w.]+(?:-[\w.]+)*)\.csv$/;
const metaFile =
  /(?:^|\/)(?:meta|indicator-config)\/(?:indicator_)?([\w.]+-[\w.]+(?:-[\w.]+)*)\.(?:yml|yaml|md)$/;

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

/** The letter of a series: a, b … z, aa. */
const seriesLetter = (at: number): string =>
  at < 26
    ? String.fromCharCode(97 + at)
    : seriesLetter(Math.floor(at / 26) - 1) + seriesLetter(at % 26);

/** Texts of one indicator that may be keys of a translation file. */
const isKey = (text: string | undefined) => text !== undefined && /^[\w-]+\.[\w.-]+$/.test(text);

function readSite(files: readonly InputFile[], context: ReadContext): PlanDraft {
  const draft = new PlanDraft('open-sdg', 'Sustainable Development Goals');
  if (context.planTitle === undefined)
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
    const table = readDataTable(sheet);
    if (!table) {
      context.problems.add('no-table', { file: file.name });
      continue;
    }
    const names = seriesOf(table);
    const all = names.length > 1 ? names : [undefined];
    const unit = all.length > 1 ? undefined : textAt(meta, 'computation_units');
    const definition = textAt(meta, 'national_indicator_description', 'computation_definitions');
    const node = nodeFor(draft, nodes, code, meta).id;
    const { retrieved } = context;
    const source = draft.source(file.name, retrieved === undefined ? {} : { retrieved });
    for (const [at, series] of all.entries()) {
      // Each series has its own unit and target, so it is an indicator of its own.
      const letter = series === undefined ? '' : seriesLetter(at);
      const indicator = draft.addIndicator(makeId('', code + letter), {
        title: series ?? given ?? `Indicator ${code.replaceAll('-', '.')}`,
        code: code.replaceAll('-', '.') + letter,
        nodes: [node],
        ...(unit !== undefined && { unit }),
        ...(definition !== undefined && { definition }),
        source: { document: source },
      });
      addData(draft, indicator, table, { series, source, problems: context.problems });
      addProgress(draft, indicator, meta, series);
    }
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
