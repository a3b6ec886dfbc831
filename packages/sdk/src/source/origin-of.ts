import type { Origin, Plan } from '@machiplan/schema';
import type { PartOf, SourcedRecord } from './record.js';

/** From the most to the least reliable. */
const byReliability: readonly Origin[] = ['published', 'derived', 'editorial', 'sample'];

/** The least reliable of several origins; undefined only if none is stated. */
export function leastReliable(origins: readonly (Origin | undefined)[]): Origin | undefined {
  return byReliability.findLast((origin) => origins.includes(origin));
}

/**
 * Origin of a record or of a part of it: stated in `origins` for the part and language, then for the
 * part, then by the record, then by the plan. Undefined if none is stated, which is not the same as
 * published. Without a language, the least reliable origin of all languages of the part: a title with
 * an editorial translation is not called published.
 *
 * @param part A property of the record, e.g. `vision`.
 * @param lang BCP 47 tag of the text shown, e.g. `en`: a translation may differ from its original.
 */
export function originOf<Subject extends SourcedRecord>(
  plan: Pick<Plan, 'origin'>,
  record: Subject,
  part?: NoInfer<PartOf<Subject>>,
  lang?: string,
): Origin | undefined {
  return part === undefined
    ? (record.origin ?? plan.origin)
    : originOfPart(record, part, lang, plan.origin);
}

/**
 * Origin of a record inside another, e.g. an observation of an indicator: its own, then that of the
 * part it belongs to, then that of the record around it.
 *
 * @param part The property of `owner` that contains the record, e.g. `observations`.
 */
export function originWithin<Owner extends SourcedRecord>(
  plan: Pick<Plan, 'origin'>,
  owner: Owner,
  part: NoInfer<PartOf<Owner>>,
  record: Pick<SourcedRecord, 'origin'>,
): Origin | undefined {
  return record.origin ?? originOf(plan, owner, part);
}

function originOfPart(
  { origin, origins = {} }: SourcedRecord,
  part: string,
  lang: string | undefined,
  planOrigin: Origin | undefined,
): Origin | undefined {
  const stated = new Map(Object.entries(origins).map(([key, value]) => [key.toLowerCase(), value]));
  const key = part.toLowerCase();
  const general = stated.get(key) ?? origin ?? planOrigin;
  if (lang === undefined) {
    const translated = [...stated].filter(([name]) => name.startsWith(`${key}/`));
    return leastReliable([general, ...translated.map(([, value]) => value)]);
  }
  // `en-GB`, then `en`.
  for (let tag = lang.toLowerCase(); tag !== ''; tag = tag.replace(/-?[^-]*$/, '')) {
    const own = stated.get(`${key}/${tag}`);
    if (own !== undefined) return own;
  }
  return general;
}
