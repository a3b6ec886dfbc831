import { textOfHtml } from '../../cells/plain-text.js';
import type { InputFile } from '../../input-file.js';
import type { DraftNode } from '../../plan/draft-types.js';
import { PlanDraft } from '../../plan/plan-draft.js';
import { refuse } from '../../problems/problem-list.js';
import { decodeText } from '../csv/decode-text.js';
import { baseName, readDelimited } from '../csv/csv.js';
import type { ReadContext, Reader } from '../reader.js';

/** One accountability result of Decidim, from its CSV or GraphQL export. */
interface Result {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly progress?: number | undefined;
  readonly status?: Readonly<Record<string, string>> | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly href?: string | undefined;
  readonly taxonomy?: string | undefined;
  /** Line of the CSV, or JSON Pointer. */
  readonly place: string;
}

const filled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      textOfHtml(text) && language !== 'machine_translations' ? [[language, textOfHtml(text)]] : [],
    ),
  );

const stateOf = (
  status: Readonly<Record<string, string>> | undefined,
  progress: number | undefined,
): DraftNode['state'] => {
  const words = Object.values(status ?? {})
    .join(' ')
    .toLowerCase();
  if (
    /finish|complet|acabad|finalitz|terminad|done|erledigt|abgeschlossen/.test(words) ||
    progress === 100
  )
    return 'done';
  if (/not started|no iniciad|pendent|pending|planned/.test(words)) return 'not-started';
  return words || (progress ?? 0) > 0 ? 'in-progress' : undefined;
};

function buildDraft(file: string, results: readonly Result[], context: ReadContext): PlanDraft {
  const draft = new PlanDraft(baseName(file), baseName(file));
  if (context.planTitle === undefined)
    context.problems.add('plan-title-unknown', { file }, { read: baseName(file) });
  const languages = [...new Set(results.flatMap(({ title }) => Object.keys(filled(title))))];
  if (languages.length > 0) draft.document.languages = languages;
  const known = new Set(results.map(({ id }) => id));
  const depthOf = (id: string | undefined, seen: readonly string[] = []): number => {
    const parent = results.find((result) => result.id === id)?.parent;
    return parent === undefined || !known.has(parent) || seen.includes(parent)
      ? 0
      : 1 + depthOf(parent, [...seen, parent]);
  };
  const source = draft.source(
    file,
    context.retrieved === undefined ? {} : { retrieved: context.retrieved },
  );
  let statuses = 0;
  for (const result of results) {
    const title = filled(result.title);
    if (Object.keys(title).length === 0) {
      context.problems.add('row-without-entry', { file, cell: result.place });
      continue;
    }
    const { parent } = result;
    const depth = depthOf(result.id);
    const hasParent = parent !== undefined && known.has(parent) && parent !== result.id;
    if (parent !== undefined && !hasParent)
      context.problems.add('unknown-parent', { file, cell: result.place }, { read: parent });
    const state = stateOf(result.status, result.progress);
    const summary = filled(result.description);
    if (result.status) statuses++;
    draft.addNode(result.id, {
      level:
        depth === 0
          ? draft.level('Result', { kind: 'measure', id: 'result' })
          : draft.level('Project', { kind: 'project', id: 'project' }),
      title,
      ...(hasParent && { parent }),
      ...(Object.keys(summary).length > 0 && { summary }),
      ...(state && { state }),
      ...(result.progress !== undefined && { progress: result.progress }),
      ...(result.start !== undefined && {
        period: { start: result.start, ...(result.end !== undefined && { end: result.end }) },
      }),
      ...(result.taxonomy && { tags: [result.taxonomy] }),
      ...(result.href !== undefined && { links: [{ href: result.href }] }),
      source: result.place.startsWith('/')
        ? { document: source, path: result.place }
        : { document: source, lines: result.place.replace('line ', '') },
    });
  }
  if (statuses > 0)
    context.problems.add('not-carried', { file }, { read: 'status names', count: statuses });
  return draft;
}

const day = (text: string | undefined) => text?.match(/^\d{4}-\d\d-\d\d/)?.[0];
const percent = (text: unknown) =>
  text === undefined || text === null || text === '' || !Number.isFinite(Number(text))
    ? undefined
    : Number(text);

function readCsv(file: InputFile, context: ReadContext): Result[] {
  const { rows, lines } = readDelimited(
    file.name,
    decodeText(file.bytes, file.name, context.problems),
    context,
  );
  const names = (rows[0] ?? []).map((cell) => cell?.text ?? '');
  return rows.slice(1).flatMap((row, at) => {
    const value = (name: string) => row[names.indexOf(name)]?.text;
    const texts = (name: string) =>
      Object.fromEntries(
        names.flatMap((heading, column) =>
          heading.startsWith(`${name}/`) && row[column]
            ? [[heading.slice(name.length + 1), row[column].text]]
            : [],
        ),
      );
    const id = value('id');
    if (id === undefined) return [];
    return [
      {
        id,
        parent: value('parent/id') ?? value('parent_id'),
        title: texts('title'),
        description: texts('description'),
        progress: percent(value('progress')),
        status: Object.keys(texts('status/name')).length > 0 ? texts('status/name') : undefined,
        start: day(value('start_date')),
        end: day(value('end_date')),
        href: value('url'),
        taxonomy: Object.values(texts('category/name'))[0] ?? value('taxonomies/name'),
        place: `line ${lines?.[at + 1] ?? at + 2}`,
      },
    ];
  });
}

interface GraphText {
  readonly translation?: string;
  readonly translations?: readonly { readonly locale: string; readonly text: string }[];
}

interface GraphResult {
  readonly id?: string;
  readonly title?: GraphText;
  readonly description?: GraphText;
  readonly progress?: number | null;
  readonly startDate?: string | null;
  readonly endDate?: string | null;
  readonly status?: { readonly name?: GraphText } | null;
  readonly parent?: { readonly id: string } | null;
  readonly children?: readonly GraphResult[];
}

const graphTexts = (text: GraphText | undefined): Record<string, string> =>
  text?.translations
    ? Object.fromEntries(text.translations.map(({ locale, text: words }) => [locale, words]))
    : text?.translation
      ? { en: text.translation }
      : {};

/** Finds the results anywhere in an answer of the GraphQL API. */
function resultsIn(
  value: unknown,
  path: string,
  parent: string | undefined,
  depth: number,
): Result[] {
  if (typeof value !== 'object' || value === null || depth > 40) return [];
  if (Array.isArray(value))
    return value.flatMap((each, at) => resultsIn(each, `${path}/${at}`, parent, depth + 1));
  const result = value as GraphResult;
  const isResult =
    typeof result.id === 'string' &&
    (result.title?.translations ?? result.title?.translation) !== undefined &&
    'progress' in result;
  const own: Result[] = isResult
    ? [
        {
          id: result.id,
          parent: result.parent?.id ?? parent,
          title: graphTexts(result.title),
          description: graphTexts(result.description),
          progress: percent(result.progress),
          status: result.status?.name ? graphTexts(result.status.name) : undefined,
          start: day(result.startDate ?? undefined),
          end: day(result.endDate ?? undefined),
          place: path,
        },
      ]
    : [];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    resultsIn(each, `${path}/${key}`, isResult ? result.id : parent, depth + 1),
  );
  return [...own, ...inside];
}

const startOf = ({ bytes }: InputFile) => new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
const isCsv = (file: InputFile) =>
  /\.csv$/i.test(file.name) &&
  /^\W*id[;,]/.test(startOf(file)) &&
  /title\/[a-z]/.test(startOf(file)) &&
  /progress/.test(startOf(file));
const isJson = (file: InputFile) =>
  /\.json$/i.test(file.name) &&
  /"translations?"/.test(startOf(file)) &&
  /"progress"/.test(startOf(file));

function readResults(file: InputFile, context: ReadContext): Result[] {
  if (!isJson(file)) return readCsv(file, context);
  try {
    return resultsIn(
      JSON.parse(decodeText(file.bytes, file.name, context.problems)),
      '',
      undefined,
      0,
    );
  } catch (cause) {
    return refuse('json-broken', { file: file.name }, { read: (cause as Error).message });
  }
}

export const decidimReader: Reader = {
  id: 'decidim',
  title: { ja: 'Decidim の実施状況', en: 'Decidim accountability' },
  matches: (files) => files.filter((file) => isCsv(file) || isJson(file)).slice(0, 1),
  read: ([file], context) => {
    const results = readResults(file!, context);
    if (results.length === 0) refuse('no-table', { file: file!.name });
    return { draft: buildDraft(file!.name, results, context) };
  },
};
