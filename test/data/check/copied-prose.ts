import type { PlanDocument } from '@machiplan/schema';
import type { Finding } from './finding.js';
import { printedTextsOf, PROSE } from './printed-texts.js';
import { contentOf, type SourceText, withoutSpace } from './source-text.js';

/** Prose may share this many characters in a row with a source; names and short quotes aside. */
const LONGEST_SHARED = 40;

/** Finds prose that repeats more than 40 characters in a row of a source. */
export function copiedProse(document: PlanDocument, texts: Iterable<SourceText>): Finding[] {
  const windows = new Set<string>();
  for (const text of texts) {
    const content = contentOf(text);
    for (let at = 0; at + LONGEST_SHARED < content.length; at++)
      windows.add(content.slice(at, at + LONGEST_SHARED + 1));
  }
  const names = new Set<string>();
  for (const { pointer, text } of printedTextsOf(document))
    if (typeof text === 'string' && !PROSE.some((key) => pointer.includes(`/${key}`)))
      names.add(text);

  const findings: Finding[] = [];
  for (const [pointer, text] of stringsOf(document)) {
    // A name stays a name where a note or a relation mentions it.
    if (names.has(text) || isDocumentTitle(pointer)) continue;
    const content = withoutSpace(text);
    for (let at = 0; at + LONGEST_SHARED < content.length; at++) {
      const shared = content.slice(at, at + LONGEST_SHARED + 1);
      if (!windows.has(shared)) continue;
      findings.push({ pointer, message: `repeats the source for long: “${shared}…”` });
      break;
    }
  }
  return findings;
}

function isDocumentTitle(pointer: string): boolean {
  return /^\/(sources|relatedPlans)\/\d+\/title/.test(pointer);
}

function* stringsOf(document: PlanDocument): Generator<[pointer: string, text: string]> {
  const open: [string, unknown][] = [['', document]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [pointer, value] = next;
    if (typeof value === 'string') yield [pointer, value];
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) open.push([`${pointer}/${key}`, item]);
  }
}
