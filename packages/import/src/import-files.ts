import { checkPlan, type Plan, type PlanDocument, type Problem } from '@machiplan/schema';
import type { InputFile } from './input-file.js';
import { defaultImportLimits, type ImportLimits } from './limits.js';
import type { Mapping } from './mapping/mapping.js';
import { proposeMapping } from './mapping/propose-mapping.js';
import { buildPlan } from './plan/build-plan.js';
import type { PlanDraft } from './plan/plan-draft.js';
import { ImportError } from './problems/import-error.js';
import { ProblemList, refuse } from './problems/problem-list.js';
import type { ImportProblem } from './problems/problem.js';
import type { ImportProblemCode } from './problems/problem.messages.js';
import { boundaryNames, reportUnjoined, type BoundaryNames } from './readers/geo/boundary-names.js';
import { readers } from './readers/registry.js';
import type { Sheet } from './table/sheet.js';
import { isTemplate, readTemplate } from './template/read-template.js';

export interface ImportOptions {
  /** A mapping made before; without it, one is proposed. */
  readonly mapping?: Mapping | undefined;
  /** Details of the plan that the files do not name. */
  readonly plan?: Mapping['plan'] | undefined;
  /** Day the files were retrieved, as a `TimePoint`; kept with each source. */
  readonly retrieved?: string | undefined;
  readonly limits?: Partial<ImportLimits> | undefined;
  /** Boundaries that the districts must join. */
  readonly boundaries?: readonly BoundaryNames[] | undefined;
  /** Called when a step begins. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** A step of an import. */
export interface ImportProgress {
  readonly step: 'read' | 'map' | 'build' | 'check';
  readonly file?: string;
}

/** A plan made of files, and everything that was found on the way. */
export interface ImportResult {
  /** The plan document, to be written as JSON; undefined if nothing could be imported. */
  readonly document?: PlanDocument;
  /** The checked plan. */
  readonly plan?: Plan;
  /** How sheets were read; absent for formats that describe themselves. */
  readonly mapping?: Mapping;
  readonly sheets: readonly Sheet[];
  readonly problems: readonly ImportProblem[];
  /** How often each problem was found; `problems` lists only the first of each kind. */
  readonly counts: Readonly<Partial<Record<ImportProblemCode, number>>>;
  /** How many problems of each kind are not in `problems`. */
  readonly unlisted: Readonly<Partial<Record<ImportProblemCode, number>>>;
  /** Findings of the check of the finished document. */
  readonly planProblems: readonly Problem[];
}

/** The tables of files, or the plans that their format describes. */
export interface FilesRead {
  readonly sheets: Sheet[];
  readonly drafts: PlanDraft[];
  /** Names and codes of the shapes in files of boundaries. */
  readonly boundaries: BoundaryNames[];
  readonly problems: ProblemList;
}

/** Reads the tables of files, or the plan that their format describes. */
export function readFiles(files: readonly InputFile[], options: ImportOptions = {}): FilesRead {
  const limits = { ...defaultImportLimits, ...options.limits };
  const problems = new ProblemList();
  const sheets: Sheet[] = [];
  const drafts: PlanDraft[] = [];
  const boundaries: BoundaryNames[] = [];
  for (const file of files) {
    if (file.bytes.length === 0) refuse('empty-file', { file: file.name });
    if (file.bytes.length > limits.bytes)
      refuse(
        'too-large',
        { file: file.name },
        {
          read: `${Math.ceil(file.bytes.length / 1e6)} MB`,
          expected: `${Math.floor(limits.bytes / 1e6)} MB`,
        },
      );
  }
  let left = files.filter((file) => {
    const names = boundaryNames(file);
    if (names) boundaries.push(names);
    return !names;
  });
  for (const reader of readers) {
    const own = reader.matches(left);
    if (own.length === 0) continue;
    left = left.filter((file) => !own.includes(file));
    options.onProgress?.({ step: 'read', file: own[0]!.name });
    const result = reader.read(own, {
      limits,
      problems,
      retrieved: options.retrieved,
      planTitle: options.plan?.title,
    });
    if ('sheets' in result) sheets.push(...result.sheets);
    else drafts.push(result.draft);
  }
  for (const file of left) refuse('unknown-format', { file: file.name });
  return { sheets, drafts, boundaries, problems };
}

/**
 * Makes a plan of files: reads them, maps their headings, and checks the result. A file that cannot
 * be read at all gives a result without a document and one `fatal` problem.
 */
export function importFiles(
  files: readonly InputFile[],
  options: ImportOptions = {},
): ImportResult {
  try {
    return importReadable(files, options);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { problem } = error;
    return {
      sheets: [],
      problems: [problem],
      counts: { [problem.code]: 1 },
      unlisted: {},
      planProblems: [],
    };
  }
}

function importReadable(files: readonly InputFile[], options: ImportOptions): ImportResult {
  const { sheets, drafts, boundaries, problems } = readFiles(files, options);
  const given = { ...options, boundaries: [...(options.boundaries ?? []), ...boundaries] };
  const [draft] = drafts;
  if (draft) {
    Object.assign(
      draft.document,
      options.plan?.id !== undefined && { id: options.plan.id },
      options.plan?.title !== undefined && { title: options.plan.title },
    );
    return finish(draft, { sheets }, problems, given);
  }
  return importSheets(sheets, given, problems);
}

/** Makes a plan of tables that were already read, for instance after the mapping was edited. */
export function importSheets(
  sheets: readonly Sheet[],
  options: ImportOptions = {},
  problems = new ProblemList(),
): ImportResult {
  if (isTemplate(sheets))
    return finish(readTemplate(sheets, problems), { sheets }, problems, options);
  options.onProgress?.({ step: 'map' });
  const proposed = options.mapping ?? proposeMapping(sheets);
  const mapping = { ...proposed, plan: { ...proposed.plan, ...options.plan } };
  const [first] = sheets;
  if (mapping.tables.every(({ skip }) => skip)) refuse('no-table', { file: first?.file ?? '' });
  options.onProgress?.({ step: 'build' });
  const draft = buildPlan(sheets, mapping, { problems, retrieved: options.retrieved });
  return finish(draft, { sheets, mapping }, problems, options);
}

function finish(
  draft: PlanDraft,
  read: Pick<ImportResult, 'sheets' | 'mapping'>,
  problems: ProblemList,
  options: ImportOptions,
): ImportResult {
  options.onProgress?.({ step: 'check' });
  const document = draft.finish();
  for (const boundary of options.boundaries ?? []) reportUnjoined(document, boundary, problems);
  const { plan, problems: planProblems } = checkPlan(document);
  return {
    ...read,
    document,
    ...(plan && { plan }),
    problems: problems.problems,
    counts: problems.counts,
    unlisted: problems.unlisted,
    planProblems,
  };
}
