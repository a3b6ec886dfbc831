import type { Indicator, LocalizedText, PlanDocument } from '@machiplan/schema';
import { compactText } from '../cells/plain-text.js';
import { codeKey } from '../plan/tree-builder.js';

/** A text as a key: its first language, in half width, lower case and without blanks. */
export function textKey(text: LocalizedText | undefined, first: string): string {
  const plain =
    typeof text === 'string' ? text : (text?.[first] ?? Object.values(text ?? {})[0] ?? '');
  return compactText(plain).toLowerCase();
}

interface Keyed {
  readonly id: string;
  readonly code?: string;
  readonly title: LocalizedText;
}

/** How two records were found to be the same. */
export type MatchedBy = 'id' | 'code' | 'title';

/** Finds records again by id, code or title; a code or title that is used twice finds none. */
export class RecordIndex<Item extends Keyed> {
  readonly #ids = new Map<string, Item>();
  readonly #codes = new Map<string, Item | null>();
  readonly #titles = new Map<string, Item | null>();
  readonly #first: string;

  constructor(items: readonly Item[], first: string) {
    this.#first = first;
    const add = (map: Map<string, Item | null>, key: string, item: Item) =>
      map.set(key, map.has(key) ? null : item);
    for (const item of items) {
      this.#ids.set(item.id, item);
      if (item.code !== undefined) add(this.#codes, codeKey(item.code), item);
      add(this.#titles, textKey(item.title, first), item);
    }
  }

  find(wanted: Keyed): { readonly item: Item; readonly by: MatchedBy } | undefined {
    const title = textKey(wanted.title, this.#first);
    const byId = this.#ids.get(wanted.id);
    if (byId) return { item: byId, by: 'id' };
    const byTitle = this.#titles.get(title);
    const byCode = wanted.code === undefined ? undefined : this.#codes.get(codeKey(wanted.code));
    if (byCode) return { item: byCode, by: 'code' };
    return byTitle ? { item: byTitle, by: 'title' } : undefined;
  }
}

/** The same for indicators, whose titles need only be unique within their node. */
export function findIndicator(
  base: PlanDocument,
  nodeIds: readonly string[],
  wanted: Indicator,
  index: RecordIndex<Indicator>,
  first: string,
) {
  const found = index.find(wanted);
  if (found) return found;
  const title = textKey(wanted.title, first);
  const item = base.indicators?.find(
    ({ nodes, title: own }) =>
      textKey(own, first) === title && nodes?.some((node) => nodeIds.includes(node)),
  );
  return item && { item, by: 'title' as const };
}
