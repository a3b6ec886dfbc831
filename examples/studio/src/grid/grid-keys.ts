/** A cell of the page that is shown. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export type CellMove =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'row-start'
  | 'row-end'
  | 'first'
  | 'last'
  | 'page-up'
  | 'page-down'
  | 'none';

/** Command of a key. */
export type GridCommand =
  | { readonly type: 'move'; readonly to: CellMove }
  | { readonly type: 'commit'; readonly then: CellMove }
  | { readonly type: 'edit' | 'type' | 'clear' | 'cancel' | 'toggle' };

const moves: Readonly<Record<string, CellMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'row-start',
  End: 'row-end',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

/** Rows that PageUp and PageDown pass. */
const pageStep = 10;

/** The command of a key by the grid pattern; undefined for keys that the grid leaves alone. */
export function commandFor(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  isEditing: boolean,
  kind: 'goal' | 'fixed' | undefined,
): GridCommand | undefined {
  const hasControl = ctrlKey || metaKey;
  if (isEditing) {
    if (key === 'Escape') return { type: 'cancel' };
    if (key === 'Enter') return { type: 'commit', then: shiftKey ? 'up' : 'down' };
    if (key === 'Tab') return { type: 'commit', then: shiftKey ? 'left' : 'right' };
    return undefined;
  }
  if (altKey) return undefined;
  if (hasControl)
    return key === 'Home'
      ? { type: 'move', to: 'first' }
      : key === 'End'
        ? { type: 'move', to: 'last' }
        : undefined;
  const move = moves[key];
  if (move) return { type: 'move', to: move };
  if (kind === 'fixed') return undefined;
  if (kind === 'goal')
    return key === ' ' || key === 'Enter'
      ? { type: 'toggle' }
      : key === 'Delete' || key === 'Backspace'
        ? { type: 'clear' }
        : undefined;
  if (key === 'Enter' || key === 'F2') return { type: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { type: 'clear' };
  // An input method says "Process" for its first key.
  return key.length === 1 || key === 'Process' ? { type: 'type' } : undefined;
}

/** The cell that a move leads to; the same at the edge. */
export function moved(
  { row, column }: CellPosition,
  to: CellMove,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPosition {
  const at = (nextRow: number, nextColumn: number) => ({
    row: Math.max(0, Math.min(nextRow, rows - 1)),
    column: Math.max(0, Math.min(nextColumn, columns - 1)),
  });
  switch (to) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'row-start':
      return at(row, 0);
    case 'row-end':
      return at(row, columns);
    case 'first':
      return at(0, 0);
    case 'last':
      return at(rows, columns);
    case 'page-up':
      return at(row - pageStep, column);
    case 'page-down':
      return at(row + pageStep, column);
    case 'none':
      return at(row, column);
  }
}
