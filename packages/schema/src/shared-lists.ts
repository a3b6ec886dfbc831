import { isData, type Data } from './check/check-context.js';
import { PlanDocument } from './generated/plan-rules.js';
import type { SharedList } from './generated/plan-document.js';

/** Lists a document takes from another one, by its address. */
type Shared = Pick<SharedList, 'href' | 'lists'>;

/** The lists that may be shared; anything else under `lists` is passed over. */
const shareable = new Set(
  PlanDocument.properties?.sharedLists?.items?.properties?.lists?.items?.enum ?? [],
);

/** The documents a parsed plan document shares lists with, as it names them; the check judges them. */
export function sharedListsOf(document: unknown): readonly Shared[] {
  const entries = isData(document) ? document.sharedLists : undefined;
  if (!Array.isArray(entries)) return [];
  return (entries as unknown[]).flatMap((entry): Shared[] => {
    if (!isData(entry) || typeof entry.href !== 'string' || !Array.isArray(entry.lists)) return [];
    const lists = entry.lists.filter((name) => shareable.has(name)) as Shared['lists'];
    return lists.length > 0 ? [{ href: entry.href, lists }] : [];
  });
}

/**
 * Adds the shared lists to a parsed plan document, before it is checked: first what the document lists
 * itself, then what the others list, without records whose id is there already. Loading the documents
 * is up to the caller, and so is which addresses are allowed. The document itself stays unchanged; it is
 * returned where it shares nothing.
 * @param loaded parsed documents by `href` as the document writes it; what is not there is left out
 */
export function withSharedLists(document: unknown, loaded: ReadonlyMap<string, unknown>): unknown {
  const shared = sharedListsOf(document);
  if (!isData(document) || shared.length === 0) return document;
  const merged = new Map<string, unknown[]>();
  for (const { href, lists } of shared) {
    const other = loaded.get(href);
    if (!isData(other)) continue;
    for (const name of lists) {
      const own = merged.get(name) ?? listOf(document, name);
      const ids = new Set(own.map(idOf));
      const added = listOf(other, name).filter((record) => !ids.has(idOf(record)));
      merged.set(name, [...own, ...added]);
    }
  }
  return { ...document, ...Object.fromEntries(merged) };
}

function listOf(document: Data, name: string): unknown[] {
  const list = Object.hasOwn(document, name) ? document[name] : undefined;
  return Array.isArray(list) ? (list as unknown[]) : [];
}

function idOf(record: unknown): unknown {
  return isData(record) ? record.id : undefined;
}
