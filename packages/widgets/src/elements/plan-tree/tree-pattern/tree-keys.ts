import type { OutlineState } from '../outline/outline-state.js';

/** Command of a key in a tree. Rows are numbered from 0 in display order. */
export type TreeCommand =
  | { readonly type: 'move'; readonly row: number }
  | { readonly type: 'open'; readonly row: number }
  | { readonly type: 'close'; readonly row: number }
  | { readonly type: 'open-siblings'; readonly row: number }
  | { readonly type: 'select'; readonly row: number };

/**
 * The command of a key, by the table of the ARIA Authoring Practices for a tree view; undefined for
 * keys without one (for letters see `TypeAhead`). Moving stops at the first and the last row. In
 * right-to-left text the left and right arrows are swapped, as the branches are.
 *
 * Source: W3C, ARIA Authoring Practices Guide, Tree View Pattern, Keyboard Interaction.
 */
export function treeCommand(
  key: string,
  row: number,
  outline: OutlineState,
  isRightToLeft = false,
): TreeCommand | undefined {
  const positions = outline.rows;
  const position = positions[row];
  if (position === undefined) return undefined;
  const isBranch = outline.hasChildren(position);
  const isOpen = isBranch && outline.isOpen(position);
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
      if (isBranch && !isOpen) return { type: 'open', row };
      return isOpen && hasRowBelow(outline, row) ? move(row + 1) : undefined;
    case outward:
      if (isOpen) return { type: 'close', row };
      return parentRow(outline, position);
    case 'Enter':
    case ' ':
      return { type: 'select', row };
    case '*':
      return { type: 'open-siblings', row };
    default:
      return undefined;
  }
}

function move(row: number): TreeCommand {
  return { type: 'move', row };
}

/** True if the next row is a child: a search may hide all children of an open branch. */
function hasRowBelow(outline: OutlineState, row: number): boolean {
  const positions = outline.rows;
  return outline.index.parent[positions[row + 1] ?? -1] === positions[row];
}

function parentRow(outline: OutlineState, position: number): TreeCommand | undefined {
  const parent = outline.index.parent[position]!;
  const row = parent < 0 ? -1 : outline.rowOf(parent);
  return row < 0 ? undefined : move(row);
}
