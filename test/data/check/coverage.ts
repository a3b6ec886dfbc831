import type { PlanDocument } from '@machiplan/schema';
import { ownReferencesOf, partsOf } from './document-parts.js';
import { furnitureOf } from './page-furniture.js';
import { lineRangeOf, type SourceText } from './source-text.js';

export interface Coverage {
  readonly file: string;
  /** Lines with text, without page numbers and headings that pages repeat. */
  readonly lines: number;
  /** How many of them some record cites. */
  readonly cited: number;
  /** Numbers of those that none does. */
  readonly uncited: readonly number[];
}

/**
 * How much of a source text the documents account for, so that omissions are seen. References
 * without lines count for nothing here.
 */
export function coverageOf(text: SourceText, documents: Iterable<PlanDocument>): Coverage {
  const cited = new Set<number>();
  for (const document of documents) {
    const ids = new Set(
      document.sources?.filter((source) => source.file === text.file).map((source) => source.id),
    );
    if (ids.size === 0) continue;
    for (const { value } of partsOf(document)) {
      for (const { document: id, lines } of ownReferencesOf(value)) {
        const range = ids.has(id) && lines !== undefined ? lineRangeOf(text, lines) : undefined;
        if (range) for (let line = range.first; line <= range.last; line++) cited.add(line);
      }
    }
  }
  const isFurniture = furnitureOf(text.file);
  const numbers = text.lines.flatMap((line, i) =>
    line.trim() === '' || isFurniture(line) ? [] : [i + 1],
  );
  const uncited = numbers.filter((line) => !cited.has(line));
  return {
    file: text.file,
    lines: numbers.length,
    cited: numbers.length - uncited.length,
    uncited,
  };
}
