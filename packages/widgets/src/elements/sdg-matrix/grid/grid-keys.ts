import type { CellPosition } from './grid-view.js';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows per page. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  /** True if the columns run from right to left. */
  readonly isRtl?: boolean;
}

/**
 * The cell that a key moves to, by the data grid pattern of the ARIA Authoring Practices. Undefined
 * for a key that moves nothing. The position stays within the edges.
 */
export function positionAfterKey(
  { key, ctrlKey, isRtl = false }: GridKey,
  { row, column }: CellPosition,
  { rows, columns, page }: GridSize,
): CellPosition | undefined {
  const at = (nextRow: number, nextColumn: number): CellPosition => ({
    row: Math.min(Math.max(nextRow, 0), rows - 1),
    column: Math.min(Math.max(nextColumn, 0), columns - 1),
  });
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return at(row, column + forward);
    case 'ArrowLeft':
      return at(row, column - forward);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(row - page, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
