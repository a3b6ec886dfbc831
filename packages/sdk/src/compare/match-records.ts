import { SimilarTexts, similarityOf } from './similarity.js';

/**
 * Why two records are taken for the same thing, most certain first:
 *
 * - `relation`: one of the documents says so
 * - `id`: same id, in two versions of one document, or with a similar title
 * - `code`: same printed code on the same level, with a similar title
 * - `title`: same title, apart from forms of characters
 * - `similar-title`: a title that is much alike, and no other that is closer
 */
export type MatchReason = 'relation' | 'id' | 'code' | 'title' | 'similar-title';

/** Two records that are the same thing in two plans. */
export interface RecordMatch<Kind> {
  readonly before: Kind;
  readonly after: Kind;
  readonly reason: MatchReason;
  /** How alike the titles are, 0 to 1. */
  readonly similarity: number;
}

/** A record with what matching looks at. */
export interface Matchable<Kind> {
  readonly record: Kind;
  readonly id: string;
  /** Folded title; see `foldText`. */
  readonly title: string;
  /** Normalized code with its level, unique enough to be a key; undefined without a code. */
  readonly code: string | undefined;
  /** Path of the record in its plan, to tell records of the same title apart. */
  readonly place: string;
}

export interface MatchOptions {
  /** True if the plans are versions of one document, so that ids mean the same in both. */
  readonly isSameDocument: boolean;
  /** Ids before to ids after, as a document declares them. */
  readonly declared: ReadonlyMap<string, string>;
}

/** Titles under the same id or code must be this much alike to be the same thing. */
const alikeUnderKey = 0.4;
/** Titles without a common key must be this much alike. */
const alikeAlone = 0.6;

/**
 * Finds which records of two plans are the same thing. Each record is matched at most once, by the
 * most certain reason there is; what stays unclear stays unmatched. Linear in the number of records
 * but for sorting.
 */
export function matchRecords<Kind>(
  before: readonly Matchable<Kind>[],
  after: readonly Matchable<Kind>[],
  { isSameDocument, declared }: MatchOptions,
): readonly RecordMatch<Kind>[] {
  const matches = new Map<Matchable<Kind>, RecordMatch<Kind>>();
  const taken = new Set<Matchable<Kind>>();
  const match = (
    a: Matchable<Kind>,
    b: Matchable<Kind>,
    reason: MatchReason,
    similarity = similarityOf(a.title, b.title),
  ) => {
    if (matches.has(a) || taken.has(b)) return;
    matches.set(a, { before: a.record, after: b.record, reason, similarity });
    taken.add(b);
  };

  const afterById = new Map(after.map((each) => [each.id, each]));
  for (const a of before) {
    const b = afterById.get(declared.get(a.id) ?? '');
    if (b) match(a, b, 'relation');
  }
  for (const a of before) {
    const b = afterById.get(a.id);
    if (!b) continue;
    const similarity = similarityOf(a.title, b.title);
    if (isSameDocument || similarity >= alikeUnderKey) match(a, b, 'id', similarity);
  }

  const openBefore = () => before.filter((each) => !matches.has(each));
  const openAfter = () => after.filter((each) => !taken.has(each));

  for (const [a, b] of pairsBy(openBefore(), openAfter(), ({ code }) => code)) {
    const similarity = similarityOf(a.title, b.title);
    if (similarity >= alikeUnderKey) match(a, b, 'code', similarity);
  }
  // Titles that occur once in each plan; then those that occur once in the same place.
  for (const [a, b] of pairsBy(openBefore(), openAfter(), ({ title }) => title || undefined))
    match(a, b, 'title', 1);
  for (const [a, b] of pairsBy(openBefore(), openAfter(), ({ title, place }) =>
    title ? `${place}\n${title}` : undefined,
  ))
    match(a, b, 'title', 1);

  for (const { a, b, similarity } of similarPairs(openBefore(), openAfter()))
    match(a, b, 'similar-title', similarity);

  return before.flatMap((each) => matches.get(each) ?? []);
}

/** Records that alone have a key in their plan, with the record that alone has it in the other. */
function* pairsBy<Kind>(
  before: readonly Matchable<Kind>[],
  after: readonly Matchable<Kind>[],
  keyOf: (each: Matchable<Kind>) => string | undefined,
): Iterable<readonly [Matchable<Kind>, Matchable<Kind>]> {
  const inAfter = uniqueBy(after, keyOf);
  for (const [key, a] of uniqueBy(before, keyOf)) {
    const b = inAfter.get(key);
    if (a && b) yield [a, b];
  }
}

/** Records by key; undefined for a key that several have. */
function uniqueBy<Kind>(
  records: readonly Matchable<Kind>[],
  keyOf: (each: Matchable<Kind>) => string | undefined,
): ReadonlyMap<string, Matchable<Kind> | undefined> {
  const byKey = new Map<string, Matchable<Kind> | undefined>();
  for (const each of records) {
    const key = keyOf(each);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : each);
  }
  return byKey;
}

/** Pairs with much alike titles, closest first. Pairs as close as another of theirs are unclear. */
function similarPairs<Kind>(before: readonly Matchable<Kind>[], after: readonly Matchable<Kind>[]) {
  const index = new SimilarTexts(after.map(({ title }) => title));
  const pairs = before.flatMap((a) =>
    index
      .findLike(a.title, alikeAlone)
      .map(({ index: at, similarity }) => ({ a, b: after[at]!, similarity })),
  );
  const best = new Map<Matchable<Kind>, { similarity: number; count: number }>();
  for (const { a, b, similarity } of pairs)
    for (const each of [a, b]) {
      const known = best.get(each);
      if (!known || similarity > known.similarity) best.set(each, { similarity, count: 1 });
      else if (similarity === known.similarity) known.count += 1;
    }
  const isClear = (each: Matchable<Kind>, similarity: number) => {
    const { similarity: highest, count } = best.get(each)!;
    return similarity < highest || count === 1;
  };
  return pairs
    .filter(({ a, b, similarity }) => isClear(a, similarity) && isClear(b, similarity))
    .sort((x, y) => y.similarity - x.similarity);
}
