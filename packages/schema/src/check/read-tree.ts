import { District, PlanNode } from '../generated/plan-rules.js';
import {
  isData,
  pointerOf,
  report,
  without,
  type Data,
  type CheckContext,
} from './check-context.js';
import { distinctIn, isRepeated } from './duplicates.js';
import type { Rule } from './rule.js';
import { resolveParents } from './resolve-parents.js';

/** Records that stand under each other by the id of their parent. */
export const treeRules: ReadonlySet<Rule> = new Set([PlanNode, District]);

/** A list of records that is being read: the whole list, or the children of a record in it. */
interface Branch {
  readonly list: readonly unknown[];
  next: number;
  /** Length of the path that leads to the list. */
  readonly depth: number;
  readonly pointer: string;
  /** For children: the id of the record they stand under, undefined if that was left out. */
  readonly parent?: unknown;
}

/**
 * Reads a list of records that form trees. Nested `children` become records of the list, in
 * display order, with the id of the record around them as their parent; then every parent is made
 * to exist, to stand first, and to lead to a root. Works through any depth without recursion.
 */
export function readTree(
  rule: Rule,
  list: readonly unknown[],
  context: CheckContext,
  readValue: (rule: Rule, value: unknown, context: CheckContext) => unknown,
): readonly Data[] {
  const { path, ids, limits } = context;
  const distinct = distinctIn(rule);
  const seen = new Set<unknown>();
  ids.set(String(path.at(-1)), seen);
  const records: Data[] = [];
  const pointers: string[] = [];
  const depth = path.length;
  const branches: Branch[] = [{ list, next: 0, depth, pointer: pointerOf(path) }];
  for (let branch = branches.at(-1); branch; branch = branches.at(-1)) {
    path.length = branch.depth;
    if (branch.next === branch.list.length) {
      branches.pop();
      continue;
    }
    if (records.length === limits.nodes) {
      report(context, 'fatal', 'too-large:nodes', { limit: limits.nodes });
      break;
    }
    path.push(branch.next);
    const pointer = `${branch.pointer}/${branch.next}`;
    const { record, children } = withoutChildren(rule, branch.list[branch.next]);
    branch.next += 1;
    const kept = readValue(rule, record, context) as Data | undefined;
    if (kept && !(distinct && isRepeated(distinct, kept, seen, context))) {
      records.push(branches.length > 1 ? under(branch.parent, kept, context) : kept);
      pointers.push(pointer);
    }
    if (children) {
      path.push('children');
      branches.push({
        list: children,
        next: 0,
        depth: path.length,
        pointer: `${pointer}/children`,
        parent: kept?.id,
      });
    }
  }
  path.length = depth;
  return resolveParents(records, pointers, context);
}

function withoutChildren(rule: Rule, record: unknown) {
  if (!rule.properties?.children || !isData(record) || !Array.isArray(record.children)) {
    return { record };
  }
  return { record: without(record, 'children'), children: record.children as unknown[] };
}

/** The record with the parent that its place says; where `parent` says another, the place wins. */
function under(parent: unknown, record: Data, context: CheckContext): Data {
  if (record.parent !== undefined && record.parent !== parent) {
    report(
      context,
      'warning',
      'conflicting-parent',
      { value: record.parent, parent },
      { subject: record },
    );
  }
  if (parent !== undefined) return { ...record, parent };
  report(context, 'error', 'unknown-parent:left-out', {}, { subject: record });
  return without(record, 'parent');
}
