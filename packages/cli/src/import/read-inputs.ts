import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { InputFile } from '@machiplan/import';
import type { Bilingual } from '@machiplan/schema';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

const isAddress = (where: string) => /^https?:\/\//i.test(where);

/** The files of a folder, with their paths in it; a file alone. */
async function pathsIn(where: string): Promise<{ path: string; name: string }[]> {
  const isFolder =
    where !== '-' &&
    !isAddress(where) &&
    (await stat(where).then(
      (found) => found.isDirectory(),
      () => false,
    ));
  if (!isFolder)
    return [
      { path: where, name: isAddress(where) ? basename(new URL(where).pathname) : basename(where) },
    ];
  const entries = await readdir(where, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, name: path.slice(where.replace(/\/+$/, '').length + 1) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Reads files, addresses and whole folders; says on the standard error which one is being read. */
export async function readInputs(
  where: readonly string[],
  language: keyof Bilingual,
  terminal: Terminal,
): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const each of where)
    for (const { path, name } of await pathsIn(each)) {
      try {
        files.push({ name, bytes: await terminal.read(path) });
      } catch (cause) {
        const reason = (cause as Error).message;
        throw new UsageError({
          ja: `${path} を読み取れません（${reason}）。`,
          en: `${path} could not be read (${reason}).`,
        });
      }
    }
  if (files.length > 20)
    terminal.stderr(
      language === 'ja'
        ? `${files.length} 個のファイルを読みました。\n`
        : `${files.length} files read.\n`,
    );
  return files;
}
