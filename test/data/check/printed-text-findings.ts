import type { PlanDocument } from '@machiplan/schema';
import { hasFigure } from './figures.js';
import type { Finding } from './finding.js';
import { type PrintedText, printedTextsOf } from './printed-texts.js';
import { contentOf, lineOf, lineRangeOf, type SourceText, withoutSpace } from './source-text.js';

/** Longest quotation that still counts as a short one. */
const LONGEST_QUOTE = 80;

export interface PrintedTextReport {
  readonly findings: readonly Finding[];
  /** Printed texts and figures found at their places. */
  readonly found: number;
  /** Those whose source has no text here to look in. */
  readonly elsewhere: number;
}

/**
 * Looks up every printed text and figure of a document in the lines it names.
 *
 * @param texts Source texts by id of the entry in `sources`.
 */
export function checkPrintedTexts(
  document: PlanDocument,
  texts: ReadonlyMap<string, SourceText>,
): PrintedTextReport {
  const findings: Finding[] = [];
  let found = 0;
  let elsewhere = 0;
  const known = new Set(document.sources?.map((source) => source.id));
  for (const printed of printedTextsOf(document)) {
    const unknown = printed.references.find((reference) => !known.has(reference.document));
    const legible = printed.references.filter((reference) => texts.has(reference.document));
    const message = unknown
      ? `its source ${unknown.document} is not in the list of sources`
      : printed.references.length === 0
        ? `${shown(printed.text)} is said to be printed, but no place is given`
        : legible.length === 0
          ? undefined
          : misquoteOf(printed, legible, texts);
    if (message !== undefined) findings.push({ pointer: printed.pointer, message });
    else if (legible.length === 0) elsewhere++;
    else found++;
  }
  return { findings, found, elsewhere };
}

function misquoteOf(
  printed: PrintedText,
  references: PrintedText['references'],
  texts: ReadonlyMap<string, SourceText>,
): string | undefined {
  const { text, decimals, pointer } = printed;
  if (pointer.endsWith('/quote') && String(text).length > LONGEST_QUOTE)
    return `a quotation of ${String(text).length} characters; ${LONGEST_QUOTE} is the limit`;
  const places: string[] = [];
  for (const { document, lines } of references) {
    const source = texts.get(document);
    if (!source) continue;
    const range = lines === undefined ? undefined : lineRangeOf(source, lines);
    if (lines !== undefined && !range) return `${source.file} has no lines ${lines}`;
    places.push(contentOf(source, range));
  }
  // A title whose parts the extraction moved apart is cited as several places in reading order.
  places.push(places.join(''));
  const stands =
    typeof text === 'number'
      ? (place: string) => hasFigure(place, text, decimals)
      : (place: string) => place.includes(withoutSpace(text));
  if (places.some(stands)) return undefined;
  const cited = references.map(({ document, lines }) => `${document} ${lines ?? ''}`.trim());
  return `${shown(text)} does not stand in ${cited.join(', ')}${whereElse(text, references, texts)}`;
}

function whereElse(
  text: string | number,
  references: PrintedText['references'],
  texts: ReadonlyMap<string, SourceText>,
): string {
  for (const { document } of references) {
    const source = texts.get(document);
    const line = source && lineOf(source, String(text));
    if (line !== undefined) return `, but in line ${line}`;
  }
  return '';
}

function shown(text: string | number): string {
  return typeof text === 'number' ? String(text) : `“${text}”`;
}
