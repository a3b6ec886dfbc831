/** How much the check takes in before it refuses, so that a document cannot stop a page. */
export interface Limits {
  /** Bytes of the file; characters where it is given as a string. */
  readonly bytes: number;
  /** Nodes of a plan. */
  readonly nodes: number;
  /** Records of any kind: nodes, observations, references to sources … */
  readonly records: number;
  /** Lists and objects inside each other, anywhere in the document. */
  readonly depth: number;
  /** Characters of a single text. A longer one is left out; the rest of the document renders. */
  readonly text: number;
  /** Problems that are reported one by one; further ones are counted. */
  readonly problems: number;
}

/**
 * Limits with room for the largest plans: 100,000 nodes with everything about them. Figures beyond
 * them are a mistake or an attack rather than a plan.
 */
export const defaultLimits: Limits = {
  bytes: 64 * 1024 * 1024,
  nodes: 200_000,
  records: 2_000_000,
  depth: 128,
  text: 100_000,
  problems: 200,
};
