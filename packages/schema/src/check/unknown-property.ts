import { report, type CheckContext } from './check-context.js';
import type { Rule } from './rule.js';

/** Properties that belong to somebody else: extensions, JSON-LD keywords, editors' keys. */
const foreign = /^([xX]-|[@$_])/;

const suggestions = new WeakMap<Rule, Map<string, string | undefined>>();

/**
 * Reports a property the format does not have: a warning with a suggestion if it resembles one the
 * record may have, otherwise a note where notes are requested. The property itself is kept.
 */
export function reportUnknownProperty(rule: Rule, key: string, context: CheckContext): void {
  if (!rule.properties || context.isNewer || foreign.test(key)) return;
  const suggestion = suggestionFor(rule, key);
  if (suggestion === undefined && !context.notes) return;
  context.path.push(key);
  if (suggestion === undefined) report(context, 'note', 'unknown-property', { key });
  else report(context, 'warning', 'misspelt-property', { key, suggestion });
  context.path.pop();
}

function suggestionFor(rule: Rule, key: string): string | undefined {
  const known = suggestions.get(rule) ?? new Map<string, string | undefined>();
  suggestions.set(rule, known);
  if (!known.has(key)) known.set(key, nearestOf(Object.keys(rule.properties ?? {}), key));
  return known.get(key);
}

/** The word nearest to the given one; undefined if none is near enough to be what was meant. */
export function nearestOf(words: readonly string[], given: string): string | undefined {
  const plain = plainOf(given);
  // One slip in a short word, two in a longer one.
  const limit = plain.length <= 6 ? 1 : 2;
  if (plain.length < 3 || plain.length > 40) return undefined;
  let nearest: string | undefined;
  let least = limit + 1;
  for (const word of words) {
    const distance = editDistance(plainOf(word), plain);
    if (distance < least) [nearest, least] = [word, distance];
  }
  return nearest;
}

function plainOf(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[-_\s]/g, '')
    .toLowerCase();
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau). */
function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [...Array(other.length + 1).keys()];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let distance = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (isSwapped && row > 1) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      current.push(distance);
    }
    [beforeLast, last] = [last, current];
  }
  return last.at(-1) ?? 0;
}
