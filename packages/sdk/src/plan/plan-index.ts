import type { Plan } from '@machiplan/schema';
import { perPlan } from './per-plan.js';

/**
 * The outline of a plan as typed arrays. The *position* of a node is its index in `plan.nodes`. Its
 * *rank* is its index in the fully expanded outline (depth first, siblings in document order). In most
 * documents both are equal; they differ if a document lists, say, all policies before all measures.
 *
 * The subtree of a node is the slice of `outline` from its rank, `subtreeSize` long; adding that size
 * skips a collapsed branch. About 20 bytes per node beside the map, and no object per node.
 */
export interface PlanIndex {
  /** Number of nodes. */
  readonly size: number;
  /** Node id to position. */
  readonly positions: ReadonlyMap<string, number>;
  /** By position: position of the parent, -1 for a root. */
  readonly parent: Int32Array;
  /** By position: number of ancestors, 0 for a root. */
  readonly depth: Int32Array;
  /** By position: number of nodes in the subtree, the node itself included, so at least 1. */
  readonly subtreeSize: Int32Array;
  /** By position: rank. */
  readonly rank: Int32Array;
  /** By rank: position. */
  readonly outline: Int32Array;
}

/** The index of a plan, built on first use in linear time and cached. */
export const planIndex: (plan: Plan) => PlanIndex = /* @__PURE__ */ perPlan(buildIndex);

function buildIndex({ nodes }: Plan): PlanIndex {
  const size = nodes.length;
  const parent = new Int32Array(size);
  const depth = new Int32Array(size);
  const subtreeSize = new Int32Array(size).fill(1);
  // Built on demand: for 50,000 nodes the map takes 2 MB and half of the time.
  let positions: ReadonlyMap<string, number> | undefined;
  const allPositions = () => (positions ??= new Map(nodes.map(({ id }, at) => [id, at])));

  for (let position = 0; position < size; position++) {
    const above = parentAt(nodes, parent, position, allPositions);
    parent[position] = above;
    depth[position] = above < 0 ? 0 : depth[above]! + 1;
  }
  // Children follow their parents, so going backwards each size is complete when it is added.
  for (let position = size - 1; position >= 0; position--) {
    const above = parent[position]!;
    if (above >= 0) subtreeSize[above]! += subtreeSize[position]!;
  }
  return {
    size,
    get positions() {
      return allPositions();
    },
    parent,
    depth,
    subtreeSize,
    ...ranks(parent, subtreeSize),
  };
}

/**
 * Position of the parent, -1 for none. In a document in outline order it is the previous node or one of
 * its ancestors; otherwise it is looked up by id.
 */
function parentAt(
  nodes: Plan['nodes'],
  parent: Int32Array,
  position: number,
  allPositions: () => ReadonlyMap<string, number>,
): number {
  const id = nodes[position]!.parent;
  if (id === undefined) return -1;
  let steps = 0;
  for (let at = position - 1; at >= 0 && steps++ < 16; at = parent[at]!)
    if (nodes[at]!.id === id) return at;
  // The check guarantees that a parent precedes its children.
  const found = allPositions().get(id) ?? -1;
  return found < position ? found : -1;
}

function ranks(parent: Int32Array, subtreeSize: Int32Array): Pick<PlanIndex, 'rank' | 'outline'> {
  const size = parent.length;
  const rank = new Int32Array(size);
  const nextChildRank = new Int32Array(size);
  let nextRootRank = 0;
  let inOrder = true;
  for (let position = 0; position < size; position++) {
    const above = parent[position]!;
    const own = above < 0 ? nextRootRank : nextChildRank[above]!;
    if (above < 0) nextRootRank += subtreeSize[position]!;
    else nextChildRank[above]! += subtreeSize[position]!;
    nextChildRank[position] = own + 1;
    rank[position] = own;
    inOrder &&= own === position;
  }
  // In the usual case, a document in outline order, one array serves both directions.
  if (inOrder) return { rank, outline: rank };
  const outline = new Int32Array(size);
  for (let position = 0; position < size; position++) outline[rank[position]!] = position;
  return { rank, outline };
}
