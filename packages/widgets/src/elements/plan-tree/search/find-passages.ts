import type { Plan } from '@machiplan/schema';
import { matchRanges, searchHits, type SearchHit } from '@machiplan/sdk/search';

/** The text of an entry in which a search found something outside of its title. */
export interface Passage {
  readonly field: SearchHit['found'][number]['field'];
  /** About 40 characters around the first hit. */
  readonly text: string;
}

/** Characters before and after a hit that a passage shows. */
const around = 18;

/** Parts of an entry that its row shows anyway. */
const inRow: ReadonlySet<Passage['field']> = new Set(['title', 'code', 'level']);

/** Finds where each entry was found, by id. Costs more than the search itself: call it when needed. */
export function findPassages(
  plan: Plan,
  query: string,
  language: string,
): ReadonlyMap<string, Passage> {
  const hits = searchHits(plan, query, { languages: [language] });
  return new Map(
    hits.flatMap(({ node, found }) => {
      const text = found.find(({ field }) => !inRow.has(field));
      return text
        ? [[node.id, { field: text.field, text: excerpt(text.text, query, plan) }] as const]
        : [];
    }),
  );
}

/** The part of a text around the first word of a query in it. */
export function excerpt(text: string, query: string, plan?: Plan): string {
  const [start, end] = matchRanges(text, query, plan)[0] ?? [0, 0];
  const from = start - around <= 3 ? 0 : start - around;
  const to = end + around >= text.length - 3 ? text.length : end + around;
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
