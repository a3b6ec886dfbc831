import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultLimits } from '@machiplan/schema';

/** What a command needs of the world around it. */
export interface Terminal {
  /** Result, for the next program. */
  readonly print: (text: string) => void;
  /** Words for the person at the terminal. */
  readonly tell: (text: string) => void;
  /** Bytes of a file, of an http(s) address, or of the standard input (`-`). */
  readonly read: (where: string) => Promise<Uint8Array>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Language of the person's system, e.g. `ja_JP.UTF-8`. */
  readonly locale: string;
}

/** Whole time for a document over the network, in milliseconds; as in the client of the sdk. */
const deadline = 30_000;

async function readAddress(href: string): Promise<Uint8Array> {
  const response = await fetch(href, { signal: AbortSignal.timeout(deadline) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    // One byte more than allowed is enough for the check to say that it is too large.
    chunks.push(chunk);
    if (length > defaultLimits.bytes) break;
  }
  return Buffer.concat(chunks);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  print: (text) => process.stdout.write(text),
  tell: (text) => process.stderr.write(text),
  read: (where) => {
    if (where === '-') return readStandardInput();
    return /^https?:\/\//i.test(where) ? readAddress(where) : readFile(where);
  },
  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
  locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
};
