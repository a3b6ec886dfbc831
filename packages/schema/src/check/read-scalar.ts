import { TimeInterval, TimePoint, Url } from '../generated/plan-rules.js';
import type { FindingCode } from './finding.js';
import { numberFromText } from './number-from-text.js';
import { drop, report, type CheckContext } from './check-context.js';
import { takes, type Rule } from './rule.js';
import { harmless, lostCharacters } from './text.js';

/** Beyond it a number cannot be told from its neighbours, and sums overflow. */
const largest = Number.MAX_SAFE_INTEGER;

/**
 * Reads a text, number, truth value or null by its rule. A number stands in for a text and a text
 * for a number where nothing can be mistaken; both are reported.
 */
export function readScalar(rule: Rule, value: unknown, context: CheckContext): unknown {
  const { type } = rule;
  if (!type || (value === null && takes(rule, 'null'))) return value;
  if (typeof value === 'boolean' && type === 'boolean') return value;
  if (typeof value === 'string' && takes(rule, 'string')) return readText(rule, value, context);
  const number = typeof value === 'string' ? numberFromText(value) : value;
  if (typeof number === 'number') {
    if (takes(rule, 'number') || takes(rule, 'integer'))
      return readNumber(rule, number, value, context);
    if (rule === TimePoint || rule === TimeInterval)
      return drop(context, 'ambiguous-year', { value });
    if (takes(rule, 'string') && Math.abs(number) <= largest) {
      const result = readText(rule, String(number), context);
      if (result !== undefined) report(context, 'error', 'repaired', { value, result });
      return result;
    }
  }
  return drop(context, 'wrong-type', { value, type });
}

function rangeCode({ minimum, maximum }: Rule): FindingCode {
  if (maximum === undefined) return 'out-of-range:minimum';
  return minimum === undefined ? 'out-of-range:maximum' : 'out-of-range';
}

function readNumber(rule: Rule, number: number, value: unknown, context: CheckContext): unknown {
  const { minimum = -largest, maximum = largest } = rule;
  const isWhole = Number.isInteger(number) || takes(rule, 'number');
  // Written so that NaN fails.
  if (!(number >= -largest && number <= largest)) {
    return drop(context, 'out-of-range:digits', {});
  }
  if (!isWhole) return drop(context, 'out-of-range:fraction', { value });
  if (!(number >= minimum && number <= maximum)) {
    return drop(context, rangeCode(rule), { value, minimum, maximum });
  }
  if (number !== value) report(context, 'error', 'repaired', { value, result: number });
  return number;
}

function formatCode(rule: Rule): FindingCode {
  if (rule === Url) return 'bad-url';
  if (rule === TimePoint || rule === TimeInterval) return 'bad-format:time';
  return rule.examples ? 'bad-format' : 'bad-format:empty';
}

function readText(rule: Rule, text: string, context: CheckContext): unknown {
  const { limits, ids, path } = context;
  const { minLength = 0, maxLength = limits.text, pattern, examples, known, list } = rule;
  if (text.length > Math.min(limits.text, maxLength)) {
    if (text.length > limits.text || [...text].length > maxLength) {
      return drop(context, 'too-long', { value: text, count: text.length, limit: maxLength });
    }
  }
  const safe = harmless(text);
  if (lostCharacters(text, safe)) report(context, 'warning', 'unsafe-text', { value: text });
  if (safe.length < minLength || (pattern && !pattern.test(safe))) {
    return drop(context, formatCode(rule), { value: text, examples });
  }
  if (known && !known.includes(safe)) {
    report(context, 'warning', 'unknown-word', { value: safe, known });
  }
  if (list && !ids.get(list)?.has(safe)) {
    if (path.at(-1) !== 'level') return drop(context, 'unknown-reference', { value: safe, list });
    // Rather a level without a name than nodes that disappear.
    context.missingLevels.push({ list, id: safe });
    ids.set(list, (ids.get(list) ?? new Set()).add(safe));
    report(context, 'error', 'unknown-level', { value: safe, list });
  }
  return safe;
}
