import type { MarkedCell } from './mark.js';
import type { CellMessages } from './cell.messages.js';

/** Describes a cell: its strength, its origin, and how many entries below are related. */
export function describeCell(
  { mark, relation, below }: MarkedCell,
  messages: CellMessages,
): string {
  if (mark === 'none') return '';
  if (!relation) return messages.below(below);
  const { origin } = relation;
  const note = origin && origin !== 'published' ? [messages.origins[origin]] : [];
  const further = below > 0 ? [messages.below(below)] : [];
  return [messages.marks[mark], ...note, ...further].join(messages.comma);
}
