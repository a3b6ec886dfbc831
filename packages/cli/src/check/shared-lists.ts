import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { parseJson } from '@machiplan/schema';
import { loadSharedLists, sharedAddress, type WithSharedLists } from '@machiplan/sdk/internal';
import type { Terminal } from '../terminal.js';

const isAddress = (where: string) => /^https?:\/\//i.test(where);

/**
 * The path of a file that shares lists: relative, and inside the folder of the plan or the current one,
 * so that a document cannot make a program read other files.
 */
function sharedPath(href: string, from: string, folders: readonly string[]): string | undefined {
  if (isAbsolute(href) || /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('\\\\')) {
    return undefined;
  }
  const path = resolve(dirname(from), decoded(href));
  const isInside = folders.some((folder) => {
    const way = relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  });
  return isInside ? path : undefined;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Adds the lists that other files or addresses share with a document, as the client does. */
export function addSharedLists(file: string, terminal: Pick<Terminal, 'read'>) {
  const start = isAddress(file) ? file : resolve(file === '-' ? 'stdin' : file);
  const folders = [dirname(start), process.cwd()];
  return (document: unknown): Promise<WithSharedLists> =>
    loadSharedLists(document, start, {
      locate: (href, from) =>
        isAddress(from) ? sharedAddress(href, from) : sharedPath(href, from, folders),
      read: async (where) => {
        const parsed = parseJson(await terminal.read(where));
        if ('finding' in parsed) throw new Error(parsed.finding.code);
        return parsed.value;
      },
    });
}
