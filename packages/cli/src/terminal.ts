import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fetchBytes } from '@machiplan/sdk/internal';

/** Input, output and environment of a command. Tests replace it. */
export interface Terminal {
  /** Writes the result to the standard output. */
  readonly stdout: (text: string) => void;
  /** Writes messages to the standard error. */
  readonly stderr: (text: string) => void;
  /** Reads a file, an http(s) address, or the standard input (`-`). */
  readonly read: (where: string) => Promise<Uint8Array>;
  /** Writes a file and creates its folder. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Locale of the system, e.g. `ja_JP.UTF-8`. */
  readonly locale: string;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  read: (where) => {
    if (where === '-') return readStandardInput();
    return /^https?:\/\//i.test(where) ? fetchBytes(where) : readFile(where);
  },
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
};
