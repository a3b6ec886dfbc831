import type { PlanDocument, SourceReference } from '@machiplan/schema';
import {
  type DocumentPart,
  isObject,
  originOfProperty,
  ownReferencesOf,
  partsOf,
  referencesFor,
} from './document-parts.js';

/** Words or a figure that a document says stand in a source. */
export interface PrintedText {
  readonly pointer: string;
  readonly text: string | number;
  readonly decimals?: number;
  /** Places where it should stand; it is enough to stand in one of them, or across them. */
  readonly references: readonly SourceReference[];
}

/** Properties whose text is taken from the source unless their origin says otherwise. */
export const NAMES = ['title', 'shortTitle', 'code', 'name', 'address', 'unit', 'department'];
export const PROSE = [
  'vision',
  'summary',
  'viewpoints',
  'body',
  'definition',
  'method',
  'text',
  'description',
];
const FIGURES = ['value', 'lower', 'upper', 'min', 'max', 'planned', 'actual', 'amount'];

/** Everything the document says is printed: names, prose, figures, quotes and misprints. */
export function* printedTextsOf(document: PlanDocument): Generator<PrintedText> {
  const language = document.languages?.[0] ?? 'ja';
  for (const part of partsOf(document)) {
    yield* textsOf(part, language);
    yield* figuresOf(part);
    yield* quotesOf(part);
    yield* misprintsOf(part);
  }
}

function* textsOf(part: DocumentPart, language: string): Generator<PrintedText> {
  for (const key of [...NAMES, ...PROSE]) {
    const value = part.value[key];
    if (value === undefined || originOfProperty(part, key, language) !== 'published') continue;
    const list: unknown[] = Array.isArray(value) ? value : [value];
    for (const [i, item] of list.entries()) {
      const text = isObject(item) ? item[language] : item;
      if (typeof text !== 'string') continue;
      yield {
        pointer: `${part.pointer}/${key}${Array.isArray(value) ? `/${i}` : ''}`,
        text,
        references: referencesFor(part.references, key),
      };
    }
  }
}

function* figuresOf(part: DocumentPart): Generator<PrintedText> {
  for (const key of FIGURES) {
    const value = part.value[key];
    if (typeof value !== 'number' || originOfProperty(part, key, '') !== 'published') continue;
    yield {
      pointer: `${part.pointer}/${key}`,
      text: value,
      ...(part.decimals === undefined ? {} : { decimals: part.decimals }),
      references: referencesFor(part.references, key),
    };
  }
}

function* quotesOf(part: DocumentPart): Generator<PrintedText> {
  const several = Array.isArray(part.value['source']);
  for (const [i, reference] of ownReferencesOf(part.value).entries()) {
    if (reference.quote === undefined) continue;
    yield {
      pointer: `${part.pointer}/source${several ? `/${i}` : ''}/quote`,
      text: reference.quote,
      references: [reference],
    };
  }
}

function* misprintsOf(part: DocumentPart): Generator<PrintedText> {
  const errata = part.value['errata'];
  if (!Array.isArray(errata)) return;
  for (const [i, erratum] of (errata as unknown[]).entries()) {
    if (!isObject(erratum) || typeof erratum['printed'] !== 'string') continue;
    yield {
      pointer: `${part.pointer}/errata/${i}/printed`,
      text: erratum['printed'],
      references: part.references,
    };
  }
}
