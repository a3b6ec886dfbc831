import type { Origin, PlanDocument, SourceReference } from '@machiplan/schema';

export type JsonObject = { readonly [key: string]: unknown };

/** An object somewhere in a plan document, with what holds for it. */
export interface DocumentPart {
  readonly pointer: string;
  readonly value: JsonObject;
  /** Its own origin, or that of the record around it. */
  readonly origin: Origin | undefined;
  /** Its own references, or those of the record around it. */
  readonly references: readonly SourceReference[];
  /** Digits after the point, inside an indicator. */
  readonly decimals: number | undefined;
}

/**
 * Remarks of whoever made the document and lists about other documents: no printed texts. Levels of
 * districts have no place for a source in the format.
 */
const OUTSIDE = new Set([
  'sources',
  'relatedPlans',
  'source',
  'errata',
  'notes',
  'notPublished',
  'origins',
  'readings',
  'links',
  'districtLevels',
  'data',
]);

/** Every object of the document that can carry printed texts or figures, from the top down. */
export function* partsOf(document: PlanDocument): Generator<DocumentPart> {
  const open: DocumentPart[] = [partOf(document as unknown as JsonObject, '', undefined, '')];
  for (let part = open.pop(); part; part = open.pop()) {
    yield part;
    const inner: DocumentPart[] = [];
    for (const [key, value] of Object.entries(part.value)) {
      if (OUTSIDE.has(key)) continue;
      const pointer = `${part.pointer}/${key}`;
      if (isObject(value)) inner.push(partOf(value, pointer, part, key));
      else if (Array.isArray(value)) {
        // Citations of the whole document say nothing about the position of one of its nodes.
        const around = part.pointer === '' ? { ...part, references: [] } : part;
        (value as unknown[]).forEach((item, i) => {
          if (isObject(item)) inner.push(partOf(item, `${pointer}/${i}`, around, key));
        });
      }
    }
    open.push(...inner.reverse());
  }
}

/** Origin of one property of a part, in the language if that is told apart. */
export function originOfProperty(
  part: Pick<DocumentPart, 'value' | 'origin'>,
  key: string,
  language: string,
): Origin | undefined {
  const origins = part.value['origins'];
  if (!isObject(origins)) return part.origin;
  const own = [`${key}/${language}`, key].find((name) => Object.hasOwn(origins, name));
  return own === undefined ? part.origin : (origins[own] as Origin);
}

/** References that hold for one property: those for the whole record and those for the property. */
export function referencesFor(
  references: readonly SourceReference[],
  key: string,
): readonly SourceReference[] {
  return references.filter(
    ({ part }) => part === undefined || part === key || part.startsWith(`${key}/`),
  );
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The references an object names itself. */
export function ownReferencesOf(value: JsonObject): readonly SourceReference[] {
  const source = value['source'];
  return (Array.isArray(source) ? source : isObject(source) ? [source] : []) as SourceReference[];
}

function partOf(
  value: JsonObject,
  pointer: string,
  around: DocumentPart | undefined,
  key: string,
): DocumentPart {
  const own = ownReferencesOf(value);
  const inherited = referencesFor(around?.references ?? [], key).map(
    ({ part: _, ...reference }) => reference,
  );
  const decimals = value['decimals'] ?? around?.decimals;
  return {
    pointer,
    value,
    origin:
      (value['origin'] as Origin | undefined) ?? (around && originOfProperty(around, key, '')),
    references: own.length > 0 ? own : inherited,
    decimals: typeof decimals === 'number' ? decimals : undefined,
  };
}
