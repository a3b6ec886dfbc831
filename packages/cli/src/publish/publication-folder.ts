import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { UsageError } from '../usage-error.js';
import { integrityOf, type Publication, type PublishedFile } from './publication.js';

const listName = 'publication.json';
const stagingName = '.machiplan-staging';
const encodings = ['.br', '.gz'];
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Content below this size gains nothing by compression: it fits into one packet. */
const leastCompressed = 512;

/**
 * A folder that `machiplan publish` writes. New content is written beside the old one first and moved
 * into place when all of it is complete, `publication.json` last: whatever interrupts the work, readers
 * get the old files or the new ones, never half of a file.
 */
export class PublicationFolder {
  readonly #path: string;
  readonly #staged = new Map<string, string>();
  readonly #files = new Map<string, string>();

  /** The publication in the folder; undefined for a new folder. */
  readonly earlier: Publication | undefined;

  private constructor(path: string, earlier: Publication | undefined) {
    this.#path = path;
    this.earlier = earlier;
  }

  /**
   * Opens the folder, which may not exist yet.
   *
   * @throws {UsageError} for a folder with files that `publish` did not write.
   */
  static async open(path: string): Promise<PublicationFolder> {
    const earlier = await readPublication(join(path, listName));
    if (!earlier && (await readdir(path).catch(() => [])).some((name) => name !== stagingName))
      throw new UsageError({
        ja: `${path} には、ほかのファイルがあります。空のフォルダーを指定してください（-o）。`,
        en: `${path} has other files. Name an empty folder (-o).`,
      });
    await rm(join(path, stagingName), { recursive: true, force: true });
    return new PublicationFolder(path, earlier);
  }

  /** Text of a published file; undefined if it is not there. */
  read(path: string): Promise<string | undefined> {
    return readFile(join(this.#path, path), 'utf8').catch(() => undefined);
  }

  /** Paths of all files so far. */
  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Paths of the earlier publication. */
  get earlierPaths(): readonly string[] {
    return Object.keys(this.earlier?.files ?? {});
  }

  /** Number of files that differ from those in the folder, without their compressed copies. */
  get changedFiles(): number {
    return [...this.#files.keys()].filter((path) => this.#staged.has(path)).length;
  }

  /** Adds a file. One that the folder has already, with its compressed copies, is not written again. */
  async add({ path, content }: PublishedFile): Promise<void> {
    const integrity = integrityOf(content);
    this.#files.set(path, integrity);
    if (this.earlier?.files[path] === integrity && (await this.#isComplete(path, content))) return;
    await this.#stage(path, content);
  }

  /** Keeps a file of the earlier publication as it is. */
  keep(path: string): void {
    const integrity = this.earlier?.files[path];
    if (integrity !== undefined) this.#files.set(path, integrity);
  }

  /** Moves the new files into place and removes those that are no longer published. */
  async commit(publication: Omit<Publication, 'files' | 'planPublication'>): Promise<void> {
    const files = Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const list = `${JSON.stringify({ planPublication: '1', ...publication, files }, null, 1)}\n`;
    const isSame = list === (await this.read(listName));
    if (isSame && this.#staged.size === 0) return;
    await this.#stage(listName, list);
    const last = [listName, `${listName}.br`, `${listName}.gz`];
    const first = [...this.#staged.keys()].filter((path) => !last.includes(path));
    for (const path of first) await this.#move(path);
    for (const path of this.earlierPaths) if (!this.#files.has(path)) await this.#remove(path);
    for (const path of last) if (this.#staged.has(path)) await this.#move(path);
    await this.discard();
  }

  /** Forgets what was added; the folder stays as it was. */
  async discard(): Promise<void> {
    await rm(join(this.#path, stagingName), { recursive: true, force: true });
  }

  async #isComplete(path: string, content: PublishedFile['content']): Promise<boolean> {
    const compressed = isCompressed(content) ? encodings : [];
    const found = await Promise.all(
      ['', ...compressed].map((ending) => stat(join(this.#path, path + ending)).catch(() => null)),
    );
    return found.every(Boolean) && found[0]!.size === Buffer.byteLength(content);
  }

  async #stage(path: string, content: PublishedFile['content']): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    await this.#write(path, bytes);
    if (!isCompressed(content)) return;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await this.#write(`${path}.br`, await brotli(bytes, { params }));
    await this.#write(`${path}.gz`, await gzipped(bytes, { level: 9 }));
  }

  async #write(path: string, bytes: Uint8Array): Promise<void> {
    // Numbered, since a file and a folder of the staged names may not differ on some file systems.
    const staged = join(this.#path, stagingName, String(this.#staged.size));
    await mkdir(dirname(staged), { recursive: true });
    await writeFile(staged, bytes);
    this.#staged.set(path, staged);
  }

  async #move(path: string): Promise<void> {
    const target = join(this.#path, path);
    await mkdir(dirname(target), { recursive: true });
    await rename(this.#staged.get(path)!, target);
  }

  async #remove(path: string): Promise<void> {
    for (const ending of ['', ...encodings])
      await rm(join(this.#path, path + ending), { force: true });
  }
}

/** Pictures are compressed already. */
const isCompressed = (content: PublishedFile['content']) =>
  typeof content === 'string' && Buffer.byteLength(content) >= leastCompressed;

async function readPublication(path: string): Promise<Publication | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const list = JSON.parse(text) as Partial<Publication>;
    if (list.planPublication === '1') return list as Publication;
  } catch {
    // The message below covers it.
  }
  throw new UsageError({
    ja: `${path} を読めません。別の空のフォルダーを指定するか、控えから戻してください。`,
    en: `${path} cannot be read. Name another, empty folder, or restore it from a backup.`,
  });
}
