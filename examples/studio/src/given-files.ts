import type { GivenFile } from './engine/engine-api.js';

/** Endings of files in a folder that can hold part of a plan; pictures and scripts are left out. */
const readable = /\.(csv|tsv|txt|xlsx|ods|xml|ya?ml|md|json|geojson|topojson|zip)$/i;

/** Most files of a folder: more is a folder chosen by mistake. */
export const mostFiles = 5_000;

/** Files that a field was given; those of a folder have their path as name. */
export function chosenFiles(files: Iterable<File>): GivenFile[] {
  return fromFolder(
    [...files].map((file) => ({ name: file.webkitRelativePath || file.name, content: file })),
  );
}

/** Files and folders that were dropped. Rejects when one of them cannot be read. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<GivenFile[]> {
  // Entries can be asked for only while the event lasts.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return chosenFiles(files);
  const given: GivenFile[] = [];
  for (const entry of entries) await collect(entry, given);
  return fromFolder(given);
}

async function collect(entry: FileSystemEntry, given: GivenFile[]): Promise<void> {
  if (entry.name.startsWith('.') || given.length >= mostFiles) return;
  if (entry.isFile) {
    const content = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    given.push({ name: entry.fullPath.replace(/^\//, ''), content });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is listed a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const each of some) await collect(each, given);
  }
}

/** In folders, hidden and empty files and those of other kinds are passed over. */
function fromFolder(files: readonly GivenFile[]): GivenFile[] {
  return files
    .filter(({ name, content }) => {
      if (!name.includes('/')) return true;
      const isHidden = name.split('/').some((part) => part.startsWith('.'));
      return !isHidden && readable.test(name) && content.size > 0;
    })
    .slice(0, mostFiles);
}
