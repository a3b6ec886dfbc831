import { createHash } from 'node:crypto';
import { sliceHashLength } from '@machiplan/sdk/internal';

/** The hash that names a file by its content. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, sliceHashLength);
