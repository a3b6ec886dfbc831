import { cellAt, type MarkedCell } from '../mark.js';
import type { MatrixModel } from '../sdg-matrix-model.js';

/** A line of a card. */
export interface CardEntry {
  readonly position: number;
  readonly marked: MarkedCell;
}

const byStrength = ['primary', 'secondary', 'unstated', 'below'];

/**
 * The listed rows that serve a column, strong before weak. Rows that only sum up the rows listed
 * below them are left out.
 */
export function cardEntries({ rows, cells }: MatrixModel, column: number): readonly CardEntry[] {
  const entries: CardEntry[] = [];
  rows.positions.forEach((position, index) => {
    const marked = cellAt(cells, position, column);
    const isOpen = (rows.depths[index + 1] ?? 0) > rows.depths[index]!;
    if (marked.mark === 'none' || (marked.mark === 'below' && isOpen)) return;
    entries.push({ position, marked });
  });
  return entries.sort(
    (a, b) => byStrength.indexOf(a.marked.mark) - byStrength.indexOf(b.marked.mark),
  );
}
