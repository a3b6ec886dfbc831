import { report, without, type Data, type CheckContext } from './check-context.js';

/**
 * Makes the parents of a flat list dependable: an unknown one is removed, so that the record is a
 * root; a cycle is cut at the record that is met a second time, which becomes a root; a record that
 * stands before its parent moves to right behind it. Otherwise the order stays as given.
 * @param pointers where each record stands in the document as it was given
 */
export function resolveParents(
  records: readonly Data[],
  pointers: readonly string[],
  context: CheckContext,
): readonly Data[] {
  const indexById = new Map(records.map((record, index) => [record.id, index]));
  const settled = [...records];
  const parents = records.map((record) => indexById.get(record.parent));
  for (const [index, record] of records.entries()) {
    if (record.parent !== undefined && parents[index] === undefined) {
      makeRoot(index, 'unknown-parent');
    }
  }
  for (const index of cycleHeads(parents)) makeRoot(index, 'cycle');

  function makeRoot(index: number, code: 'unknown-parent' | 'cycle') {
    const record = records[index] as Data;
    parents[index] = undefined;
    settled[index] = without(record, 'parent');
    const place = { pointer: `${pointers[index]}/parent`, subject: record };
    report(context, 'error', code, { value: record.parent }, place);
  }

  return parents.every((parent, index) => parent === undefined || parent < index)
    ? settled
    : parentsFirst(parents).map((index) => settled[index] as Data);
}

/** From each cycle the record that is met a second time when parents are followed from the first. */
function cycleHeads(parents: readonly (number | undefined)[]): number[] {
  const heads: number[] = [];
  const walkOf = new Int32Array(parents.length);
  for (const start of parents.keys()) {
    let at: number | undefined = start;
    while (at !== undefined && walkOf[at] === 0) {
      walkOf[at] = start + 1;
      at = parents[at];
    }
    if (at !== undefined && walkOf[at] === start + 1) heads.push(at);
  }
  return heads;
}

/** The order in which each record follows its parent and nothing moves without need. */
function parentsFirst(parents: readonly (number | undefined)[]): number[] {
  const order: number[] = [];
  const isPlaced = new Uint8Array(parents.length);
  const waiting = new Map<number, number[]>();
  for (const [index, parent] of parents.entries()) {
    if (parent !== undefined && !isPlaced[parent]) {
      const siblings = waiting.get(parent);
      if (siblings) siblings.push(index);
      else waiting.set(parent, [index]);
      continue;
    }
    const ready = [index];
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      order.push(next);
      isPlaced[next] = 1;
      // The last one first: they are taken from the end.
      for (const child of waiting.get(next)?.reverse() ?? []) ready.push(child);
    }
  }
  return order;
}
