import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '@machiplan/schema';
import { sourceTextOf, type SourceText } from './source-text.js';

/** Folders beside the checkout that hold the texts named by `sources[].file`. */
const FOLDERS = ['../shared/seeds/', '../shared/data/'].map(
  (folder) => new URL(folder, new URL('../../../', import.meta.url)),
);

/** True if the source texts stand beside this checkout. They are not part of the repository. */
export const hasSources = FOLDERS.every((folder) => existsSync(fileURLToPath(folder)));

const texts = new Map<string, Promise<SourceText | undefined>>();

/** The source text of this file name; undefined when it is not there. */
export function readSource(file: string): Promise<SourceText | undefined> {
  let text = texts.get(file);
  if (!text) texts.set(file, (text = read(file)));
  return text;
}

/** The source texts of a document that are there, by id of the entry in `sources`. */
export async function sourceTextsOf(document: PlanDocument): Promise<Map<string, SourceText>> {
  const found = new Map<string, SourceText>();
  for (const { id, file } of document.sources ?? []) {
    const text = file === undefined ? undefined : await readSource(file);
    if (text) found.set(id, text);
  }
  return found;
}

async function read(file: string): Promise<SourceText | undefined> {
  // A file name, not a path: a document cannot make the check read elsewhere.
  if (basename(file) !== file) return undefined;
  for (const folder of FOLDERS) {
    const url = new URL(encodeURIComponent(file), folder);
    if (existsSync(url)) return sourceTextOf(file, await readFile(url, 'utf8'));
  }
  return undefined;
}
