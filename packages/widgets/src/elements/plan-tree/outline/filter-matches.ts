import type { PlanIndex } from '@machiplan/sdk/internal';

/** What a search or filter leaves of an outline, by position: a bit set per node. */
export interface FilterMatches {
  readonly marks: Uint8Array;
  /** Number of nodes found, without those that only lead to them. */
  readonly found: number;
}

const leadsToHit = 1;
const hit = 2;

/**
 * Keeps the nodes found and the nodes above them, each touched once. The branches that lead to a
 * node found are opened in `open`, all others closed.
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

/** Whether a node is found or leads to one that is. */
export function isMatch({ marks }: FilterMatches, position: number): boolean {
  return marks[position]! > 0;
}

/** Whether a node was found itself. */
export function isFound({ marks }: FilterMatches, position: number): boolean {
  return (marks[position]! & hit) > 0;
}

/** Whether everything below may show: it was found, and nothing below it was. */
export function isFreeBelow({ marks }: FilterMatches, position: number): boolean {
  return marks[position] === hit;
}

/** Whether all children of a row may show: it was found, or stands below what was found. */
export function showsAllBelow({ marks }: FilterMatches, position: number): boolean {
  return position >= 0 && (marks[position]! & leadsToHit) === 0;
}
