/** Bytes that a page must load, in thousands, after brotli. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Sum of the files; empty ones are never asked for. */
export const kilobytes = (files) =>
  files
    .map((file) => readFileSync(file))
    .filter(({ length }) => length > 0)
    .reduce((sum, content) => sum + brotliCompressSync(content).length / 1000, 0);
