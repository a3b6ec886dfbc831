import type { NotPublished } from '@machiplan/schema';
import type { SourcedRecord } from './record.js';

/** Whether the document states that the source does not publish this part, e.g. `observations`. */
export function isNotPublished(record: SourcedRecord, part: string): boolean {
  return notPublishedPart(record, part) !== undefined;
}

/** That statement, with its reason and where the figure would be found; undefined without one. */
export function notPublishedPart(record: SourcedRecord, part: string): NotPublished | undefined {
  return record.notPublished?.find((entry) => entry.part === part);
}
