import type { Plan, SourceDocument, SourceReference } from '@machiplan/schema';
import type { SourcedRecord } from './record.js';

/**
 * Where a record can be found, as a list whichever way the document writes it; empty when the
 * document does not say.
 *
 * @param part Only references for this part (`vision`, `title/en`); where there are none, those for
 *   the property as a whole, and where there are none of these, those for the whole record.
 */
export function sourcesOf(record: SourcedRecord, part?: string): readonly SourceReference[] {
  const references = listOf(record.source);
  if (part === undefined) return references;
  for (const key of [part, part.split('/', 1)[0], undefined]) {
    const found = references.filter((reference) => reference.part === key);
    if (found.length > 0) return found;
  }
  return [];
}

/** The document a reference leads to; undefined if the plan does not describe it. */
export function sourceDocumentOf(
  plan: Plan,
  reference: SourceReference,
): SourceDocument | undefined {
  return plan.sources.find((source) => source.id === reference.document);
}

function listOf(source: SourcedRecord['source']): readonly SourceReference[] {
  if (source === undefined) return [];
  return isList(source) ? source : [source];
}

function isList(
  source: NonNullable<SourcedRecord['source']>,
): source is readonly SourceReference[] {
  return Array.isArray(source);
}
