import { sharedListsOf, withSharedLists, type Finding } from '@machiplan/schema';

/** More documents than any plan needs; a limit against documents that name hundreds. */
const mostDocuments = 8;

/** How the documents that lists are shared with are found and read. */
export interface SharedDocuments {
  /**
   * The address of a document named by another one; undefined if it may not be read from there: see
   * `sharedAddress`.
   */
  readonly locate: (href: string, from: string) => string | undefined;
  /** Reads and parses one document. Rejects if it cannot be read; `aborted` ends the whole. */
  readonly read: (address: string) => Promise<unknown>;
  /** Tells whether a failure ends the whole instead of leaving the lists out. */
  readonly isFinal?: (error: unknown) => boolean;
}

/** A document with the lists that others share with it, and what was found on the way. */
export interface WithSharedLists {
  readonly document: unknown;
  readonly findings: readonly Finding[];
}

type Problem = 'other-origin' | 'not-loaded' | 'cycle' | 'too-many';

/**
 * Adds the lists that other documents share with a parsed plan document, before it is checked. Documents
 * that share lists in their turn are followed. One that may not be read, cannot be read, or leads back
 * to itself is left out with a warning, and the rest of the plan is shown.
 *
 * @param address Address of the document, which its relative addresses start from.
 */
export async function loadSharedLists(
  document: unknown,
  address: string,
  { locate, read, isFinal }: SharedDocuments,
): Promise<WithSharedLists> {
  const findings: Finding[] = [];
  const requests = new Map<string, Promise<unknown>>();
  const request = (where: string) => {
    let found = requests.get(where);
    if (!found) requests.set(where, (found = read(where)));
    return found;
  };

  async function resolve(current: unknown, from: string, open: readonly string[], top?: string) {
    const loaded = new Map<string, unknown>();
    for (const { href } of sharedListsOf(current)) {
      const pointer = top ?? pointerTo(current, href);
      const leaveOut = (problem: Problem) =>
        findings.push({
          severity: 'warning',
          code: `shared-list:${problem}`,
          pointer,
          values: { value: href, limit: mostDocuments },
        });
      const where = locate(href, from);
      if (where === undefined) leaveOut('other-origin');
      else if (open.includes(where)) leaveOut('cycle');
      else if (!requests.has(where) && requests.size >= mostDocuments) leaveOut('too-many');
      else {
        try {
          const shared = await request(where);
          loaded.set(href, await resolve(shared, where, [...open, where], pointer));
        } catch (error) {
          if (isFinal?.(error)) throw error;
          leaveOut('not-loaded');
        }
      }
    }
    return withSharedLists(current, loaded);
  }

  return { document: await resolve(document, address, [address]), findings };
}

function pointerTo(document: unknown, href: string): string {
  const { sharedLists } = document as { sharedLists: readonly unknown[] };
  const at = sharedLists.findIndex((entry) => (entry as { href?: unknown } | null)?.href === href);
  return `/sharedLists/${at}`;
}

/**
 * The address of a document on the web that shares lists: http(s), and of the same origin as the document
 * that names it, so that a document cannot send a reader's requests to a host that the page did not name.
 */
export function sharedAddress(href: string, from: string): string | undefined {
  if (!URL.canParse(href, from)) return undefined;
  const url = new URL(href, from);
  url.hash = '';
  const isSame = url.origin === new URL(from).origin && /^https?:$/.test(url.protocol);
  return isSame && url.username === '' && url.password === '' ? url.href : undefined;
}
