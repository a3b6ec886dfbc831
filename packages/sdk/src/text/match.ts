import type { Plan } from '@machiplan/schema';
import { foldText, foldWithMapping } from './fold.js';
import { withForms } from './word-forms.js';

/** A part of a text: first UTF-16 unit, and the one after the last, as `slice` takes them. */
export type TextRange = readonly [start: number, end: number];

/** Limits the work for a query from a link, which could contain thousands of words. */
const mostWords = 20;

/** The words of a query, folded, each once, longest first; empty for a blank query. */
export function queryWords(query: string): readonly string[] {
  const words = new Set(foldText(query).split(' ').filter(Boolean));
  return [...words].slice(0, mostWords).sort((a, b) => b.length - a.length);
}

/**
 * Finds the words of a query in a text. Compares folded, but returns ranges of the original text:
 * ascending, not overlapping, in whole characters (㈱ as a whole for the query 株). Empty without a match
 * or for a blank query.
 *
 * @param plan Also marks the long and short forms that the plan explains, not only the common ones.
 */
export function matchRanges(text: string, query: string, plan?: Plan): readonly TextRange[] {
  const words = queryWords(query).flatMap((word) => withForms(word, plan));
  if (words.length === 0 || text === '') return [];
  const folded = foldWithMapping(text);
  const found: TextRange[] = [];
  for (const word of words) {
    let at = folded.text.indexOf(word);
    while (at >= 0) {
      const after = at + word.length;
      found.push([folded.starts[at]!, folded.ends[after - 1]!]);
      at = folded.text.indexOf(word, after);
    }
  }
  return merged(found);
}

function merged(ranges: TextRange[]): readonly TextRange[] {
  ranges.sort((a, b) => a[0] - b[0]);
  const result: TextRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range[0] <= last[1]) {
      result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    } else result.push(range);
  }
  return result;
}
