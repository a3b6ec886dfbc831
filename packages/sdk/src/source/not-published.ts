import type { NotPublished } from '@machiplan/schema';
import type { NotPublishedPartOf, SourcedRecord } from './record.js';

/** Tells whether the document states a part as not published, e.g. `observations`. */
export function isNotPublished<Subject extends SourcedRecord>(
  record: Subject,
  part: NoInfer<NotPublishedPartOf<Subject>>,
): boolean {
  return notPublishedPart(record, part) !== undefined;
}

/** That statement, with its reason and the place where the part is available; undefined without one. */
export function notPublishedPart<Subject extends SourcedRecord>(
  record: Subject,
  part: NoInfer<NotPublishedPartOf<Subject>>,
): NotPublished | undefined {
  return record.notPublished?.find((entry) => entry.part === part);
}
