import type { PlacedCell } from './layouts.js';

/**
 * Where an arrow key leads from a part of a drawing: up to the part it belongs to, down to its first
 * part, left and right to its neighbours, Home and End to the first and last neighbour. Undefined for
 * other keys; the same place where there is nothing to go to.
 *
 * @param at Index among the placed cells.
 */
export function nextCell(
  cells: readonly PlacedCell[],
  at: number,
  key: string,
): number | undefined {
  const { above } = cells[at]!;
  const beside = indicesUnder(cells, above);
  const place = beside.indexOf(at);
  switch (key) {
    case 'ArrowUp':
      return above < 0 ? at : above;
    case 'ArrowDown':
      return indicesUnder(cells, at)[0] ?? at;
    case 'ArrowLeft':
      return beside[Math.max(place - 1, 0)] ?? at;
    case 'ArrowRight':
      return beside[Math.min(place + 1, beside.length - 1)] ?? at;
    case 'Home':
      return beside[0] ?? at;
    case 'End':
      return beside.at(-1) ?? at;
    default:
      return undefined;
  }
}

function indicesUnder(cells: readonly PlacedCell[], above: number): readonly number[] {
  return cells.flatMap((cell, at) => (cell.above === above ? at : []));
}
