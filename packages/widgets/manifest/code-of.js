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

/** Folder of the class that all elements with a plan extend, and of what it draws. */
const BASE = 'src/plan-element/';

/**
 * True if a path is not part of an element: the class of another element, or what the base class
 * draws where the element does not extend it.
 */
export function isForeignTo({ path, declarations }, elementPaths) {
  const extendsBase = declarations.some(({ superclass }) => superclass?.name === 'PlanElement');
  return (other) =>
    (other !== path && elementPaths.has(other)) || (!extendsBase && other.startsWith(BASE));
}

/**
 * Paths and texts of `entry` and of all it imports, each once. Stops at registrations and at what is
 * foreign: that is described elsewhere.
 */
export function codeOf(entry, isForeign, read = readSource) {
  const found = new Map();
  const queue = [entry];
  for (const path of queue) {
    if (found.has(path) || isForeign(path) || path.endsWith('.define.ts')) continue;
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
