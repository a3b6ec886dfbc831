import type { ProblemSeverity } from '../problem.js';
import type { Finding, FindingCode } from './finding.js';
import type { Limits } from './limits.js';
import type { Rule } from './rule.js';
import type { FiscalYear } from './time-order.js';

/** An object of a document. Its keys are anybody's, so only own properties are looked at. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A copy of the record without one of its properties. */
export function without<Kind extends object>(record: Kind, key: string): Kind {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Kind;
}

/** State of a check, from the first property of the document to the last. */
export interface CheckContext {
  readonly limits: Limits;
  /** Tells whether remarks are wanted that ask for no change. */
  readonly notes: boolean;
  /** Tells whether the document is of a newer minor version, so that unknown properties are expected. */
  isNewer: boolean;
  readonly findings: Finding[];
  /** Findings beyond the limit. */
  unreported: number;
  /** Records read so far. */
  records: number;
  /** Current path: keys and indexes from the root of the document as it was given. */
  readonly path: (string | number)[];
  /** The innermost record with a name, to say whose part is bad. */
  subject: Data | undefined;
  /** Ids of the lists that have been read, by the list's name. */
  readonly ids: Map<string, Set<unknown>>;
  /** Levels that are used but not described, with the list they are missing from. */
  readonly missingLevels: { readonly list: string; readonly id: string }[];
  /** Replacements for required properties of records that are kept without them. */
  readonly fallbacks: ReadonlyMap<Rule, Data>;
  /** The document's own id. */
  readonly id: unknown;
  readonly fiscalYear: FiscalYear;
}

export function newCheckContext(
  document: Data,
  limits: Limits,
  fallbacks: ReadonlyMap<Rule, Data>,
  notes: boolean,
): CheckContext {
  const { fiscalYearStart: month, fiscalYearNaming: naming } = document;
  return {
    limits,
    notes,
    isNewer: false,
    findings: [],
    unreported: 0,
    records: 0,
    path: [],
    subject: undefined,
    ids: new Map(),
    missingLevels: [],
    fallbacks,
    id: document.id,
    fiscalYear: {
      start: typeof month === 'number' ? month : 4,
      naming: naming === 'end' ? 'end' : 'start',
    },
  };
}

/** A path as a JSON Pointer (RFC 6901). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Notes a finding at the present place, or at another one. Gives back undefined. */
export function report(
  context: CheckContext,
  severity: ProblemSeverity,
  code: FindingCode,
  values: Data = {},
  place: { readonly pointer?: string; readonly subject?: unknown } = {},
): undefined {
  const { findings, limits, path } = context;
  if (severity !== 'fatal' && findings.length >= limits.problems) {
    context.unreported += 1;
    return;
  }
  const { pointer = pointerOf(path), subject = context.subject } = place;
  findings.push({ severity, code, pointer, subject, values });
}

/** Notes that the value at the present place is left out, and stands for it: undefined. */
export function drop(context: CheckContext, code: FindingCode, values: Data): undefined {
  return report(context, 'error', code, values);
}
