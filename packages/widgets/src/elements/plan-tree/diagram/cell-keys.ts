import type { PositionedCell } from './layouts.js';

/**
 * The part that a key moves to: up to the parent, down to the first child, left and right to the
 * siblings, Home and End to the first and last sibling. The same part where there is none; undefined
 * for other keys.
 *
 * @param at Index among the positioned cells.
 */
export function nextCell(
  cells: readonly PositionedCell[],
  at: number,
  key: string,
): number | undefined {
  const { parent } = cells[at]!;
  const siblings = indicesUnder(cells, parent);
  const index = siblings.indexOf(at);
  switch (key) {
    case 'ArrowUp':
      return parent < 0 ? at : parent;
    case 'ArrowDown':
      return indicesUnder(cells, at)[0] ?? at;
    case 'ArrowLeft':
      return siblings[Math.max(index - 1, 0)] ?? at;
    case 'ArrowRight':
      return siblings[Math.min(index + 1, siblings.length - 1)] ?? at;
    case 'Home':
      return siblings[0] ?? at;
    case 'End':
      return siblings.at(-1) ?? at;
    default:
      return undefined;
  }
}

function indicesUnder(cells: readonly PositionedCell[], parent: number): readonly number[] {
  return cells.flatMap((cell, at) => (cell.parent === parent ? at : []));
}
