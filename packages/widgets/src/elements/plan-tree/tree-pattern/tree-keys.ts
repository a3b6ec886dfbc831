import type { OutlineState } from '../outline/outline-state.js';

/** What a key does in a tree. Rows are numbered from 0 as they show. */
export type TreeAction =
  | { readonly kind: 'move'; readonly row: number }
  | { readonly kind: 'open'; readonly row: number }
  | { readonly kind: 'close'; readonly row: number }
  | { readonly kind: 'open-siblings'; readonly row: number }
  | { readonly kind: 'select'; readonly row: number };

/**
 * What a key does, by the table of the ARIA Authoring Practices for a tree view; undefined for keys
 * that mean nothing there (letters are type-ahead, see `typeAhead`). Rows at the end stay where they
 * are. In text from right to left the arrows left and right change places, as the branches do.
 *
 * Source: W3C, ARIA Authoring Practices Guide, Tree View Pattern, Keyboard Interaction.
 */
export function treeAction(
  key: string,
  row: number,
  state: OutlineState,
  isRightToLeft = false,
): TreeAction | undefined {
  const positions = state.rows;
  const position = positions[row];
  if (position === undefined) return undefined;
  const isBranch = state.hasChildren(position);
  const isOpen = isBranch && state.isOpen(position);
  const inward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const outward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return move(Math.min(row + 1, positions.length - 1));
    case 'ArrowUp':
      return move(Math.max(row - 1, 0));
    case 'Home':
      return move(0);
    case 'End':
      return move(positions.length - 1);
    case inward:
      if (isBranch && !isOpen) return { kind: 'open', row };
      return isOpen && hasRowBelow(state, row) ? move(row + 1) : undefined;
    case outward:
      if (isOpen) return { kind: 'close', row };
      return parentRow(state, position);
    case 'Enter':
    case ' ':
      return { kind: 'select', row };
    case '*':
      return { kind: 'open-siblings', row };
    default:
      return undefined;
  }
}

function move(row: number): TreeAction {
  return { kind: 'move', row };
}

/** Whether the next row is a child: with a search, all children of an open branch may be left out. */
function hasRowBelow(state: OutlineState, row: number): boolean {
  const positions = state.rows;
  return state.index.parent[positions[row + 1] ?? -1] === positions[row];
}

function parentRow(state: OutlineState, position: number): TreeAction | undefined {
  const above = state.index.parent[position]!;
  const row = above < 0 ? -1 : state.rowOf(above);
  return row < 0 ? undefined : move(row);
}
