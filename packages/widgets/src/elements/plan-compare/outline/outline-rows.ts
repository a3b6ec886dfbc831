import type { Plan, PlanNode } from '@machiplan/schema';
import { ancestorsOf, depthOf, parentOf } from '@machiplan/sdk';
import type { NodeChange, PlanDiff } from '@machiplan/sdk/compare';

/** An entry of the merged outline. */
export interface OutlineRow {
  readonly plan: Plan;
  readonly node: PlanNode;
  readonly depth: number;
  readonly mark: 'added' | 'removed' | 'changed' | 'same';
  /** Undefined for an entry that only one plan has. */
  readonly change: NodeChange | undefined;
}

/**
 * Both outlines as one: that of the later plan, with removed entries at the end of the entries that
 * they were under. Linear in the number of entries.
 *
 * @param showsUnchanged Also lists entries that stayed; without it, only those that lead to a change.
 */
export function outlineRows(diff: PlanDiff, showsUnchanged: boolean): readonly OutlineRow[] {
  const { before, after } = diff;
  const changeOf = new Map(diff.nodes.map((change) => [change.after.id, change]));
  const afterOf = new Map(diff.nodes.map((change) => [change.before.id, change.after]));
  const removed = new Set(diff.removedNodes.map(({ id }) => id));
  // Removed entries by the entry of the later plan under which they were; '' for the top level.
  const removedUnder = new Map<string, PlanNode[]>();
  for (const node of diff.removedNodes) {
    let above = parentOf(before, node.id);
    while (above && removed.has(above.id)) above = parentOf(before, above.id);
    const key = (above && afterOf.get(above.id)?.id) ?? '';
    const list = removedUnder.get(key);
    if (list) list.push(node);
    else removedUnder.set(key, [node]);
  }
  const rows: OutlineRow[] = [];
  const open: { readonly id: string; readonly depth: number }[] = [];
  const close = (depth: number) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) {
      const { id, depth: own } = open.pop()!;
      addRemoved(removedUnder.get(id) ?? [], own + 1);
    }
  };
  const addRemoved = (nodes: readonly PlanNode[], depth: number) => {
    for (const node of nodes) {
      const inside = ancestorsOf(before, node.id).filter(({ id }) => removed.has(id)).length;
      rows.push({ plan: before, node, depth: depth + inside, mark: 'removed', change: undefined });
    }
  };
  for (const node of inOutlineOrder(after)) {
    const depth = depthOf(after, node.id)!;
    close(depth);
    const change = changeOf.get(node.id);
    const mark = !change ? 'added' : change.types.length > 0 ? 'changed' : 'same';
    rows.push({ plan: after, node, depth, mark, change });
    open.push({ id: node.id, depth });
  }
  close(0);
  addRemoved(removedUnder.get('') ?? [], 0);
  return showsUnchanged ? rows : withChange(rows);
}

/** A checked plan lists parents before children, but not always next to each other. */
function inOutlineOrder(plan: Plan): readonly PlanNode[] {
  const children = new Map<string, PlanNode[]>();
  for (const node of plan.nodes) {
    const key = node.parent ?? '';
    const list = children.get(key);
    if (list) list.push(node);
    else children.set(key, [node]);
  }
  const ordered: PlanNode[] = [];
  const stack = [...(children.get('') ?? [])].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    ordered.push(node);
    stack.push(...[...(children.get(node.id) ?? [])].reverse());
  }
  return ordered;
}

/** Rows that changed, and those above them. */
function withChange(rows: readonly OutlineRow[]): readonly OutlineRow[] {
  const keep = new Uint8Array(rows.length);
  // Depth of the nearest row above that a kept row below needs.
  let needed = -1;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const { depth, mark } = rows[at]!;
    if (mark !== 'same') {
      keep[at] = 1;
      needed = depth - 1;
    } else if (depth <= needed) {
      keep[at] = 1;
      needed = depth - 1;
    }
  }
  return rows.filter((_, at) => keep[at] === 1);
}
