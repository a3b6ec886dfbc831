import { Observation, Placement, SdgRelation } from '../generated/plan-rules.js';
import type { FindingCode } from './finding.js';
import { isData, report, type CheckContext } from './check-context.js';
import type { Rule } from './rule.js';

/** Properties that differ between the records of a list, and the finding if they do not. */
interface Distinct {
  readonly code: FindingCode;
  readonly keys: readonly string[];
}

const byId: Distinct = { code: 'duplicate-id', keys: ['id'] };
const byRule = new Map<Rule, Distinct>([
  [
    Observation,
    { code: 'duplicate-observation', keys: ['time', 'asOf', 'coverage', 'group', 'district'] },
  ],
  [Placement, { code: 'duplicate-placement', keys: ['node', 'indicator'] }],
  [SdgRelation, { code: 'duplicate-sdg', keys: ['goal', 'target'] }],
]);

/** Returns what must differ between records of this rule in one list; undefined if nothing must. */
export function distinctIn(rule: Rule): Distinct | undefined {
  return byRule.get(rule) ?? (rule.properties?.id && byId);
}

/** Tells whether a record says again what an earlier one of its list has said; it is left out then. */
export function isRepeated(
  { code, keys }: Distinct,
  record: unknown,
  seen: Set<unknown>,
  context: CheckContext,
): boolean {
  if (!isData(record)) return false;
  const parts = keys.map((key) => record[key] as string | number | undefined);
  const key = parts.length === 1 ? parts[0] : parts.join('\n');
  if (key === undefined) return false;
  if (!seen.has(key)) {
    seen.add(key);
    return false;
  }
  const value = parts.filter((part) => part !== undefined).join(', ');
  report(context, 'error', code, { value }, parts.length === 1 ? { subject: record } : {});
  return true;
}
