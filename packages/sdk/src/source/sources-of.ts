import type {
  Indicator,
  Placement,
  Plan,
  SourceDocument,
  SourceReference,
} from '@machiplan/schema';
import type { Figure } from '../indicator/series.js';
import type { TargetFigure } from '../indicator/targets.js';
import { referencesOf, type PartOf, type SourcedRecord } from './record.js';

/**
 * The source references of a record, as a list; empty if the document states none.
 *
 * @param part Only references for this part (`vision`, `title/en`); without any, those for the property
 *   as a whole, then those for the whole record.
 */
export function sourcesOf<Subject extends SourcedRecord>(
  record: Subject,
  part?: NoInfer<PartOf<Subject> | `${PartOf<Subject>}/${string}`>,
): readonly SourceReference[] {
  const references = referencesOf(record);
  if (part === undefined) return references;
  for (const key of [part, part.split('/', 1)[0], undefined]) {
    const found = references.filter((reference) => reference.part === key);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The source references of a value: its own, else those of its part of the indicator (`observations`,
 * `targets`, `baseline`), else those of the place where it is printed, else those of the indicator.
 */
export function sourcesOfValue(
  indicator: Indicator,
  { record, part }: Pick<Figure | TargetFigure, 'record' | 'part'>,
  placement?: Placement,
): readonly SourceReference[] {
  const own = referencesOf(record);
  if (own.length > 0) return own;
  const ofPart = referencesOf(indicator).filter((reference) => reference.part === part);
  const atPlace = placement ? referencesOf(placement) : [];
  const stated = ofPart.length > 0 ? ofPart : atPlace;
  return stated.length > 0 ? stated : sourcesOf(indicator, part);
}

/** The document of a reference; undefined if the plan does not describe it. */
export function sourceDocumentOf(
  plan: Plan,
  reference: SourceReference,
): SourceDocument | undefined {
  return plan.sources.find((source) => source.id === reference.document);
}
