import { createHash } from 'node:crypto';

const mostLetters = 60;

/**
 * The name of a folder or file for an id, for any file system and without escapes in addresses: ASCII
 * lower case letters, digits, `-`, `_` and `.`. An id of other characters gets a part of its hash, so
 * that two ids never share a name.
 */
export function fileNameOf(id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, mostLetters);
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(plain);
  if (plain !== '' && plain === id && !isReserved) return plain;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return plain === '' ? hash : `${plain}_${hash}`;
}
