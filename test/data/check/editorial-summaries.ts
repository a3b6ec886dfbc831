import type { PlanDocument } from '@machiplan/schema';
import { isObject, originOfProperty, ownReferencesOf, partsOf } from './document-parts.js';
import { lineRangeOf, type SourceText } from './source-text.js';

/** Prose of a record in words of whoever made the document, beside the source it is about. */
export interface EditorialSummary {
  readonly pointer: string;
  /** Id of the record. */
  readonly id: string;
  readonly part: 'vision' | 'visions' | 'summary' | 'body';
  /** The prose in the first language of the document; items of a list parted by line ends. */
  readonly text: string;
  /** Further texts to search: title, keywords and the other prose of the record. */
  readonly besides: string;
  /** True if a body tells at length what this summary only sums up. */
  readonly hasBody: boolean;
  /** The lines the prose is about: those cited for this part, else those cited for the record. */
  readonly lines: readonly { readonly number: number; readonly text: string }[];
}

const PARTS = ['vision', 'visions', 'summary', 'body'] as const;

/**
 * The editorial visions, summaries and bodies of a document, in its order.
 *
 * @param texts Source texts by id of the entry in `sources`.
 */
export function* editorialSummariesOf(
  document: PlanDocument,
  texts: ReadonlyMap<string, SourceText>,
): Generator<EditorialSummary> {
  const language = document.languages?.[0] ?? 'ja';
  for (const part of partsOf(document)) {
    const { id } = part.value;
    if (typeof id !== 'string') continue;
    for (const key of PARTS) {
      const value = part.value[key];
      if (value === undefined || originOfProperty(part, key, language) !== 'editorial') continue;
      const text = textIn(value, language);
      const lines = linesOf(part.value, key, texts);
      if (text === '' || lines.length === 0) continue;
      const besides = ['title', 'shortTitle', 'tags', ...PARTS]
        .filter((name) => name !== key)
        .map((name) => textIn(part.value[name], language))
        .join('\n');
      const hasBody = key !== 'body' && part.value['body'] !== undefined;
      yield { pointer: `${part.pointer}/${key}`, id, part: key, text, besides, hasBody, lines };
    }
  }
}

function textIn(value: unknown, language: string): string {
  if (Array.isArray(value)) return value.map((item) => textIn(item, language)).join('\n');
  const text = isObject(value) ? value[language] : value;
  return typeof text === 'string' ? text : '';
}

function linesOf(
  value: Parameters<typeof ownReferencesOf>[0],
  key: string,
  texts: ReadonlyMap<string, SourceText>,
): EditorialSummary['lines'] {
  const references = ownReferencesOf(value);
  const own = references.filter(({ part }) => part === key);
  const cited = own.length > 0 ? own : references.filter(({ part }) => part === undefined);
  return cited.flatMap(({ document, lines }) => {
    const text = texts.get(document);
    const range = text && lines !== undefined ? lineRangeOf(text, lines) : undefined;
    if (!text || !range) return [];
    return text.lines
      .slice(range.first - 1, range.last)
      .map((line, i) => ({ number: range.first + i, text: line.trim() }))
      .filter((line) => line.text !== '');
  });
}
