import { fieldRules } from './field-rules.js';
import { readScalar } from './read-scalar.js';
import { readTree, treeRules } from './read-tree.js';
import { isData, drop, report, type Data, type CheckContext } from './check-context.js';
import { distinctIn, isRepeated } from './duplicates.js';
import { takes, type Rule } from './rule.js';
import { reportUnknownProperty } from './unknown-property.js';

/**
 * Reads a value by its rule: gives back the value itself where it is good, a repaired one where a
 * written rule says how, otherwise undefined, which means that it is left out. What is good is
 * never copied. The calls are as deep as the schema, whatever the depth of the data.
 */
export function readValue(rule: Rule, value: unknown, context: CheckContext): unknown {
  const kept = readByType(rule.anyOf ? alternative(rule.anyOf, value) : rule, value, context);
  if (typeof kept !== 'object' || kept === null) return kept;
  const fieldRule = fieldRules.get(rule);
  return fieldRule ? fieldRule(kept as never, context) : kept;
}

/** The alternative of the value's type, else the first. */
function alternative(rules: readonly Rule[], value: unknown): Rule {
  const type = Array.isArray(value) ? 'array' : isData(value) ? 'object' : 'string';
  return rules.find((one) => one.type === type) ?? (rules[0] as Rule);
}

function readByType(rule: Rule, value: unknown, context: CheckContext): unknown {
  if (rule.enum) {
    if (rule.enum.includes(value)) return value;
    return drop(context, 'unknown-value', { value, known: rule.enum });
  }
  if (rule.type === 'object' && isData(value)) return readRecord(rule, value, context);
  if (rule.items && Array.isArray(value)) {
    return treeRules.has(rule.items)
      ? readTree(rule.items, value, context, readValue)
      : readList(rule, rule.items, value, context);
  }
  return readScalar(rule, value, context);
}

function readList(
  rule: Rule,
  items: Rule,
  list: readonly unknown[],
  context: CheckContext,
): unknown {
  const { minItems = 0, maxItems = Infinity } = rule;
  const { path, ids } = context;
  const distinct = distinctIn(items);
  const seen = new Set<unknown>();
  if (items.properties?.id) ids.set(String(path.at(-1)), seen);
  let kept: unknown[] | undefined;
  for (const [index, item] of list.entries()) {
    path.push(index);
    let result = readValue(items, item, context);
    if (distinct && isRepeated(distinct, result, seen, context)) result = undefined;
    path.pop();
    if (result !== item) kept ??= list.slice(0, index);
    if (result !== undefined) kept?.push(result);
  }
  const result = kept ?? list;
  if (result.length >= minItems && result.length <= maxItems) return result;
  return drop(context, 'out-of-range:items', { value: result.length, minimum: minItems });
}

function readRecord(rule: Rule, record: Data, context: CheckContext): unknown {
  const { first = [] } = rule;
  if (++context.records > context.limits.records) return undefined;
  const outer = context.subject;
  if (record.id ?? record.title ?? record.name) context.subject = record;
  for (const list of first) context.ids.delete(list);
  let copy: Record<string, unknown> | undefined;
  for (const key of keysOf(record, first)) {
    const kept = readProperty(rule, key, record[key], context);
    if (kept === record[key]) continue;
    copy ??= { ...record };
    if (kept === undefined) delete copy[key];
    else copy[key] = kept;
  }
  const whole = completed(rule, copy ?? record, record, context);
  context.subject = outer;
  return whole;
}

function keysOf(record: Data, first: readonly string[]): Iterable<string> {
  const keys = Object.keys(record);
  if (first.length === 0) return keys;
  return new Set([...first.filter((key) => Object.hasOwn(record, key)), ...keys]);
}

function readProperty(rule: Rule, key: string, value: unknown, context: CheckContext): unknown {
  const { properties = {}, additionalProperties, propertyNames } = rule;
  const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
  if (key === '__proto__') return report(context, 'warning', 'unsafe-key');
  if (!own) {
    reportUnknownProperty(rule, key, context);
    return value;
  }
  if (value === undefined) return value;
  context.path.push(key);
  let kept: unknown;
  if (isBlank(own, value)) report(context, 'warning', 'empty-value', { value });
  // Names that refer to a list are checked with the record.
  else if (!propertyNames?.list && propertyNames?.pattern?.test(key) === false)
    drop(context, 'bad-key', { value: key });
  else kept = readValue(own, value, context);
  context.path.pop();
  return kept;
}

/** Tells whether somebody wrote a property down and meant nothing by it, as exports of tables do. */
function isBlank(rule: Rule, value: unknown): boolean {
  if (value === null) return !takes(rule, 'null');
  return value === '' && !rule.anyOf && (!takes(rule, 'string') || rule.pattern !== undefined);
}

/** The record if it has what it cannot do without, or can be kept without it; else undefined. */
function completed(rule: Rule, result: Data, given: Data, context: CheckContext): Data | undefined {
  const { required = [], essential = [], minProperties } = rule;
  const fallback = context.fallbacks.get(rule) ?? {};
  const missing = context.subject === given ? 'missing' : 'missing:part';
  let whole = result;
  for (const key of required) {
    const canFall = Object.hasOwn(fallback, key);
    if (whole[key] !== undefined && !(canFall && whole[key] === '')) continue;
    if (!canFall) return drop(context, missing, { key });
    report(context, 'error', key === 'title' ? 'no-title' : 'missing:kept', { key });
    whole = { ...whole, [key]: fallback[key] };
  }
  for (const key of essential) {
    if (given[key] && whole[key] === undefined) return drop(context, missing, { key });
  }
  if (!minProperties || Object.keys(whole).length >= minProperties) return whole;
  return drop(context, 'empty-value', {});
}
