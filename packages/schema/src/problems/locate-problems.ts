import type { Problem } from '../problem.js';
import { scanJson } from './scan-json.js';

/** Problems about a property name rather than its value. */
const aboutNames: ReadonlySet<string> = new Set([
  'bad-key',
  'misspelt-property',
  'repeated-key',
  'unknown-property',
]);

interface Place {
  readonly offset: number;
  readonly keyOffset: number;
}

/**
 * Adds line and column to problems, found in the JSON text the document was read from. A property
 * that is missing is located at the record around it. Scans the text once.
 */
export function locateProblems(problems: readonly Problem[], text: string): readonly Problem[] {
  if (problems.length === 0 || problems.every(({ line }) => line !== undefined)) return problems;
  const places = placesOf(new Set(problems.flatMap(({ pointer }) => withAncestors(pointer))), text);
  const offsets = problems.map(({ pointer, code }) => {
    const found = withAncestors(pointer).find((ancestor) => places.has(ancestor)) ?? '';
    const place = places.get(found);
    return (aboutNames.has(code) ? place?.keyOffset : place?.offset) ?? 0;
  });
  const positions = positionsOf(offsets, text);
  return problems.map((problem, index) =>
    problem.line === undefined ? { ...problem, ...positions[index] } : problem,
  );
}

/** A pointer and those of everything around it, innermost first. */
function withAncestors(pointer: string): string[] {
  const pointers = [pointer];
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    pointers.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return pointers;
}

function placesOf(pointers: ReadonlySet<string>, text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  // Of a repeated name the last one counts, as in JSON.parse.
  scanJson(text, ({ pointer, offset, keyOffset = offset }) => {
    if (pointers.has(pointer)) places.set(pointer, { offset, keyOffset });
  });
  return places;
}

/** Line and column, both from 1, of each offset; goes through the text once. */
function positionsOf(
  offsets: readonly number[],
  text: string,
): readonly { readonly line: number; readonly column: number }[] {
  const order = [...offsets.keys()].sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const positions: { line: number; column: number }[] = [];
  let line = 1;
  let lineStart = 0;
  for (const index of order) {
    const offset = offsets[index] ?? 0;
    let next = text.indexOf('\n', lineStart);
    while (next !== -1 && next < offset) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    positions[index] = { line, column: offset - lineStart + 1 };
  }
  return positions;
}
