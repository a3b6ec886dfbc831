import {
  ImportError,
  type BoundaryNames,
  importFiles,
  importSheets,
  mergePlans,
  readFiles,
  readMapping,
  type Change,
  type ImportProblem,
  type ImportProgress,
  type ImportResult,
  type InputFile,
  type Mapping,
  type Sheet,
} from '@machiplan/import';
import { checkPlan, parsePlan, type PlanDocument } from '@machiplan/schema';
import { flattenNodes } from './flatten-nodes.js';

/** The content of the files, before any mapping. */
export interface FileContent {
  /** A Plan JSON document among the files. */
  readonly opened?: PlanDocument;
  readonly sheets: readonly Sheet[];
  /** A mapping among the files, saved when last year's sheet was read. */
  readonly savedMapping?: Mapping;
  /** Files of a format that describes itself, and so needs no mapping. */
  readonly described: readonly InputFile[];
  /** Names of shapes that districts must join. */
  readonly boundaries: readonly BoundaryNames[];
  readonly problems: readonly ImportProblem[];
  /** Why nothing can be read at all. */
  readonly fatal?: ImportProblem;
}

/** Content of the files, read by a mapping. */
export interface Reading {
  readonly document?: PlanDocument;
  readonly mapping?: Mapping;
  readonly problems: readonly ImportProblem[];
  /** Differences to the plan that was opened, where sheets were added to it. */
  readonly changes: readonly Change[];
}

const isJson = ({ name }: InputFile) => /\.json$/i.test(name);
const decoder = new TextDecoder();

/** The document of a Plan JSON file; undefined for other JSON. */
function planIn(file: InputFile): PlanDocument | undefined {
  if (!isJson(file)) return undefined;
  try {
    const value: unknown = JSON.parse(decoder.decode(file.bytes));
    const isPlanJson = typeof value === 'object' && value !== null && 'planJson' in value;
    return isPlanJson && parsePlan(file.bytes).plan ? (value as PlanDocument) : undefined;
  } catch {
    return undefined;
  }
}

/** The mapping of a file that the studio or the command line saved; undefined for other JSON. */
function mappingIn({ name, bytes }: InputFile): Mapping | undefined {
  if (!isJson({ name, bytes })) return undefined;
  const text = decoder.decode(bytes);
  return /"machiplanMapping"\s*:/.test(text.slice(0, 200)) ? readMapping(name, text) : undefined;
}

/** Reads the files. What cannot be read gives the reason, and never throws. */
export function readContent(
  files: readonly InputFile[],
  onProgress: (progress: ImportProgress) => void,
): FileContent {
  let opened: PlanDocument | undefined;
  const nothing = { sheets: [], described: [], boundaries: [], problems: [] };
  try {
    let savedMapping: Mapping | undefined;
    const others = files.filter((file) => {
      const plan = opened ? undefined : planIn(file);
      const mapping = plan ? undefined : mappingIn(file);
      if (plan) opened = flattenNodes(plan);
      if (mapping) savedMapping = mapping;
      return !plan && !mapping;
    });
    const known = { ...(opened && { opened }), ...(savedMapping && { savedMapping }) };
    if (others.length === 0) return { ...known, ...nothing };
    const { sheets, drafts, boundaries, problems } = readFiles(others, { onProgress });
    return drafts.length > 0
      ? { ...known, ...nothing, described: others, boundaries }
      : {
          ...known,
          ...nothing,
          sheets: namedApart(sheets),
          boundaries,
          problems: problems.problems,
        };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { ...(opened && { opened }), ...nothing, fatal: error.problem };
  }
}

/** Sheets of the same name (two CSV files, the workbooks of two years) get the name of their file. */
function namedApart(sheets: readonly Sheet[]): Sheet[] {
  const counts = new Map<string, number>();
  for (const { name } of sheets) counts.set(name, (counts.get(name) ?? 0) + 1);
  return sheets.map((sheet) =>
    counts.get(sheet.name)! > 1
      ? {
          ...sheet,
          name: [sheet.file.replace(/\.[^.]*$/, ''), sheet.name].filter(Boolean).join(' '),
        }
      : sheet,
  );
}

/** Makes a document of the content by a mapping, or by the one that is proposed. */
export function readDocument(
  { opened, sheets, savedMapping, described, boundaries, problems, fatal }: FileContent,
  given: {
    readonly mapping: Mapping | undefined;
    readonly retrieved: string;
    readonly onProgress: (progress: ImportProgress) => void;
  },
): Reading {
  const options = { ...given, mapping: given.mapping ?? savedMapping, boundaries };
  if (fatal) return { ...(opened && { document: opened }), problems: [fatal], changes: [] };
  let result: Pick<ImportResult, 'document' | 'mapping' | 'problems'> | undefined;
  if (described.length > 0) result = importFiles(described, options);
  else if (sheets.length > 0) result = readSheets(sheets, options);
  const found = [...problems, ...(result?.problems ?? [])];
  const mapping = result?.mapping && { mapping: result.mapping };
  const incoming = result?.document;
  if (!opened || !incoming) {
    const document = opened ?? incoming;
    return { ...(document && { document }), ...mapping, problems: found, changes: [] };
  }
  const { document, changes } = mergePlans(opened, flattenNodes(incoming));
  return { document, ...mapping, problems: found, changes };
}

function readSheets(
  sheets: readonly Sheet[],
  options: Parameters<typeof importSheets>[1],
): Pick<ImportResult, 'document' | 'mapping' | 'problems'> {
  try {
    return importSheets(sheets, options);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    // Without a table that is recognised, the mapping is empty: somebody can still name one.
    const mapping = options?.mapping ?? { machiplanMapping: '1.0', plan: {}, tables: [] };
    return { mapping, problems: [error.problem] };
  }
}

/** The document as readers see it, or undefined, with what the check found. */
export const check = (document: PlanDocument) => checkPlan(document);
