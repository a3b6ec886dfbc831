import { hierarchy, partition, tree, treemap, type HierarchyNode } from 'd3-hierarchy';
import type { Cell } from './cells.js';

/** A cell with its position. Polar diagrams use angles (x, radians) and radii (y). */
export interface PositionedCell {
  readonly cell: Cell;
  /** 0 for the top. */
  readonly level: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Index of the parent among the positioned cells, -1 for the top. */
  readonly parent: number;
}

function rooted(root: Cell): HierarchyNode<Cell> {
  // A node may have a value beyond its children (a budget of its own): the difference.
  return hierarchy(root, ({ children }) => children).sum(({ value, children }) =>
    Math.max(
      0,
      children.reduce((rest, child) => rest - child.value, value),
    ),
  );
}

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function positioned<Node extends HierarchyNode<Cell>>(
  root: Node,
  boxOf: (node: Node) => Box,
): readonly PositionedCell[] {
  const nodes: readonly Node[] = root.descendants();
  const indices = new Map<HierarchyNode<Cell>, number>(nodes.map((node, at) => [node, at]));
  return nodes.map((node) => ({
    cell: node.data,
    level: node.depth,
    parent: node.parent ? indices.get(node.parent)! : -1,
    ...boxOf(node),
  }));
}

/** Width of the column of the top, which is named above the diagram. */
const topColumn = 16;

/** Columns from the top at the left to the smallest parts at the right. */
export function icicle(root: Cell, width: number, height: number): readonly PositionedCell[] {
  const laidOut = partition<Cell>().size([height, 1])(rooted(root));
  const column = (width - topColumn) / Math.max(1, laidOut.height);
  return positioned(laidOut, ({ depth, x0, x1 }) => ({
    x0: depth === 0 ? 0 : topColumn + (depth - 1) * column,
    x1: topColumn + depth * column,
    y0: x0,
    y1: x1,
  }));
}

/** Rings from the top in the middle outwards; x in radians from noon, y in units of the diagram. */
export function sunburst(root: Cell, radius: number): readonly PositionedCell[] {
  return positioned(partition<Cell>().size([2 * Math.PI, radius])(rooted(root)), (node) => node);
}

/** Nested boxes; each has room for its name above its children. */
export function treemapLayout(
  root: Cell,
  width: number,
  height: number,
): readonly PositionedCell[] {
  const layout = treemap<Cell>()
    .size([width, height])
    .paddingOuter(3)
    .paddingTop(22)
    .paddingInner(2)
    .round(true);
  return positioned(layout(rooted(root)), (node) => node);
}

/** Height of a row of the tidy tree. */
export const tidyLine = 30;

/** A tree from left to right: one row per leaf. */
export function tidy(root: Cell, width: number): readonly PositionedCell[] {
  const node = rooted(root);
  const column = width / (node.height + 1);
  const laidOut = tree<Cell>().nodeSize([tidyLine, column])(node);
  const top = Math.min(...laidOut.descendants().map(({ x }) => x)) - tidyLine / 2;
  return positioned(laidOut, ({ x, y }) => ({
    x0: y,
    x1: y + column,
    y0: x - top - tidyLine / 2,
    y1: x - top + tidyLine / 2,
  }));
}
