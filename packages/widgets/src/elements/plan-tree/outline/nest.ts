/**
 * Nests rows by their level. Works from the last row to the first, so that the children of an entry
 * are complete when the entry is made; needs no recursion.
 *
 * @param rows Positions of nodes, in outline order.
 * @param levelOf Level of a node, from 1.
 * @param entryOf Makes an entry; `below` are its child entries, undefined for none.
 */
export function nest<Entry>(
  rows: Int32Array,
  levelOf: (position: number) => number,
  entryOf: (position: number, below: readonly Entry[] | undefined) => Entry,
): readonly Entry[] {
  const waiting: Entry[][] = [];
  for (let row = rows.length - 1; row >= 0; row--) {
    const position = rows[row]!;
    const level = levelOf(position);
    const below = waiting[level + 1];
    waiting[level + 1] = [];
    (waiting[level] ??= []).push(entryOf(position, below?.length ? below.reverse() : undefined));
  }
  return waiting[1]?.reverse() ?? [];
}
