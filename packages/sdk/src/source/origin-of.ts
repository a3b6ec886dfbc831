import type { Origin, Plan } from '@machiplan/schema';
import type { SourcedRecord } from './record.js';

/**
 * How a record, or a part of it, came about: `origins` for that part and language, then for the
 * part, then the record's own `origin`, then the plan's. Undefined when nobody says, which is not
 * the same as published.
 *
 * @param part A property of the record, e.g. `vision`.
 * @param lang The language of the text shown, e.g. `en`: a translation may differ from its original.
 */
export function originOf(
  plan: Plan,
  record: SourcedRecord,
  part?: string,
  lang?: string,
): Origin | undefined {
  return ownOriginOf(record, part, lang) ?? plan.origin;
}

/**
 * How a record inside another came about, e.g. an observation of an indicator: its own `origin`, then
 * that of the part it stands in, then what holds for the record around it.
 *
 * @param part The property of `owner` the record stands in, e.g. `observations`.
 */
export function originWithin(
  plan: Plan,
  owner: SourcedRecord,
  part: string,
  record: SourcedRecord,
): Origin | undefined {
  return ownOriginOf(record) ?? originOf(plan, owner, part);
}

function ownOriginOf(record: SourcedRecord, part?: string, lang?: string): Origin | undefined {
  const { origin, origins } = record;
  if (!origins || part === undefined) return origin;
  for (const key of [`${part}/${lang}`, part]) {
    if (Object.hasOwn(origins, key)) return origins[key];
  }
  return origin;
}
