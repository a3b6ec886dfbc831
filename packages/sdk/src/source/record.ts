import type {
  NotPublished,
  Origin,
  Origins,
  PlanNode,
  SourceReference,
  SourceReferences,
} from '@machiplan/schema';

/** Any record of a plan that can state its origin and source: a node, a level, a value, the plan itself. */
export interface SourcedRecord {
  readonly origin?: Origin | undefined;
  readonly origins?: Origins | undefined;
  readonly source?: SourceReferences | undefined;
  readonly notPublished?: readonly NotPublished[] | undefined;
}

/** The parts of a record: its properties, e.g. `vision`. A misspelt one does not compile. */
export type PartOf<Subject> = Extract<keyof Subject, string>;

/** A part of a record that can be stated as not published; a plan states it for its nodes, too (`sdgs`). */
export type NotPublishedPartOf<Subject> =
  PartOf<Subject> | (Subject extends { readonly planJson: string } ? PartOf<PlanNode> : never);

/** Source references as a list, however the document states them. */
export function referencesOf({
  source,
}: Pick<SourcedRecord, 'source'>): readonly SourceReference[] {
  if (source === undefined) return [];
  return isList(source) ? source : [source];
}

function isList(source: SourceReferences): source is readonly SourceReference[] {
  return Array.isArray(source);
}
