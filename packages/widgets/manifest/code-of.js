/** The files of src/ whose code is part of an element. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?!type\s)[^;'"]*?from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'/g;

/** Relative paths that a module imports for their code, now or later. */
function importsOf(path, text) {
  return [...text.matchAll(IMPORT)].map(([, at, later]) =>
    normalize(join(dirname(path), (at ?? later).replace(/\.js$/, '.ts'))),
  );
}

/**
 * Paths and texts of `entry` and of all it imports, each once. Stops at registrations and at the
 * classes of other elements (`others`): what these draw is their own.
 */
export function codeOf(entry, others, read = readSource) {
  const found = new Map();
  const queue = [entry];
  for (const path of queue) {
    if (found.has(path) || others.has(path) || path.endsWith('.define.ts')) continue;
    const text = read(path);
    if (text === undefined) continue;
    found.set(path, text);
    queue.push(...importsOf(path, text));
  }
  return found;
}

function readSource(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
