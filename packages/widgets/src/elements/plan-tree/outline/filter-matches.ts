import type { PlanIndex } from '@machiplan/sdk/internal';

/** The result of a search or filter: a bit set per node, by position. */
export interface FilterMatches {
  readonly marks: Uint8Array;
  /** Number of nodes found, without their ancestors. */
  readonly found: number;
}

const leadsToHit = 1;
const hit = 2;

/**
 * Marks the nodes found and their ancestors, each once. Opens the branches that lead to a node found
 * in `open` and closes all others.
 *
 * @param hits Positions of the nodes found, each once.
 */
export function filterMatches(
  index: PlanIndex,
  hits: Iterable<number>,
  open: Uint8Array,
): FilterMatches {
  const marks = new Uint8Array(index.size);
  open.fill(0);
  let found = 0;
  for (const position of hits) {
    marks[position]! |= hit;
    found += 1;
    for (let at = index.parent[position]!; at >= 0; at = index.parent[at]!) {
      if (marks[at]! & leadsToHit) break;
      marks[at]! |= leadsToHit;
      open[at] = 1;
    }
  }
  return { marks, found };
}

/** True if a node was found or has a descendant that was. */
export function isMatch({ marks }: FilterMatches, position: number): boolean {
  return marks[position]! > 0;
}

/** True if the node itself was found. */
export function isFound({ marks }: FilterMatches, position: number): boolean {
  return (marks[position]! & hit) > 0;
}

/** True if all descendants may show: the node was found, and none of them was. */
export function isFreeBelow({ marks }: FilterMatches, position: number): boolean {
  return marks[position] === hit;
}

/** True if all children may show: the node was found without any descendant, or is below one. */
export function showsAllBelow({ marks }: FilterMatches, position: number): boolean {
  return position >= 0 && (marks[position]! & leadsToHit) === 0;
}
