import type { NotPublished, Origin, Origins, SourceReferences } from '@machiplan/schema';

/** Any part of a plan that can say where it comes from: a node, a level, a value, the plan itself. */
export interface SourcedRecord {
  readonly origin?: Origin;
  readonly origins?: Origins;
  readonly source?: SourceReferences;
  readonly notPublished?: readonly NotPublished[];
}
