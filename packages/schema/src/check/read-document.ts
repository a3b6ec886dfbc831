import { isWithinDepth } from './depth.js';
import type { Finding } from './finding.js';
import type { CheckOptions } from './check-options.js';
import { defaultLimits } from './limits.js';
import { readValue } from './read-value.js';
import { isData, newCheckContext, report, type Data, type CheckContext } from './check-context.js';
import type { Rule } from './rule.js';
import { readVersion } from './version.js';

/** A kind of document: its rule and what replaces missing parts. */
export interface DocumentKind {
  readonly name: 'plan' | 'catalog';
  readonly rule: Rule;
  /** Replacements for required properties of records that are kept without them. */
  readonly fallbacks: ReadonlyMap<Rule, Data>;
  /** The lists of the document, empty: present in every document that has been read. */
  readonly lists: Data;
}

export interface DocumentValidation {
  /** The document with its repairs; undefined after a fatal finding. */
  readonly document?: Data;
  readonly findings: readonly Finding[];
}

/** Reads a whole document of a kind from a parsed value. Never throws for what the value holds. */
export function readDocument(
  kind: DocumentKind,
  input: unknown,
  { limits, notes = false }: CheckOptions = {},
): DocumentValidation {
  const given = isData(input) ? input : {};
  const context = newCheckContext(given, { ...defaultLimits, ...limits }, kind.fallbacks, notes);
  const document = readWhole(kind, input, given, context);
  const { findings, unreported } = context;
  if (unreported > 0) {
    const subject = given;
    findings.push({
      severity: 'warning',
      code: 'more-problems',
      pointer: '',
      subject,
      values: { count: unreported },
    });
  }
  const isFatal = findings.some(({ severity }) => severity === 'fatal');
  return isFatal || !document ? { findings } : { document, findings };
}

function readWhole(
  kind: DocumentKind,
  input: unknown,
  given: Data,
  context: CheckContext,
): Data | undefined {
  const { depth, records } = context.limits;
  if (typeof input === 'object' && input !== null && !isWithinDepth(input, depth))
    return report(context, 'fatal', 'too-large:depth', { limit: depth });
  const version = readVersion(kind.name, given, context);
  if (!version) return undefined;
  const document = readValue(kind.rule, { ...given, ...version }, context) as Data | undefined;
  if (context.records > records) report(context, 'fatal', 'too-large:records', { limit: records });
  return document && { ...kind.lists, ...withMissingLevels(document, context) };
}

/** A level that nodes or districts name but the document does not describe is called by its id. */
function withMissingLevels(document: Data, { missingLevels }: CheckContext): Data {
  const added = new Map<string, Data[]>();
  for (const { list, id } of missingLevels) {
    const levels = added.get(list) ?? [...((document[list] ?? []) as Data[])];
    levels.push({ id, title: id });
    added.set(list, levels);
  }
  return { ...document, ...Object.fromEntries(added) };
}
