import { cellAt, type MarkedCell } from '../mark.js';
import type { MatrixModel } from '../matrix-model.js';

/** One line of a card. */
export interface CardItem {
  readonly position: number;
  readonly marked: MarkedCell;
}

const byStrength = ['primary', 'secondary', 'unstated', 'below'];

/**
 * What serves a column among the rows listed, strong before weak. A row that only sums up the rows
 * listed under it is left out.
 */
export function cardItems({ rows, cells }: MatrixModel, column: number): readonly CardItem[] {
  const items: CardItem[] = [];
  rows.positions.forEach((position, index) => {
    const marked = cellAt(cells, position, column);
    const isOpen = (rows.depths[index + 1] ?? 0) > rows.depths[index]!;
    if (marked.mark === 'none' || (marked.mark === 'below' && isOpen)) return;
    items.push({ position, marked });
  });
  return items.sort(
    (a, b) => byStrength.indexOf(a.marked.mark) - byStrength.indexOf(b.marked.mark),
  );
}
