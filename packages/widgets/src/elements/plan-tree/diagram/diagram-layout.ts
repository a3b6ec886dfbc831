import type { Plan } from '@machiplan/schema';
import { planIndex, type PlanIndex } from '@machiplan/sdk/internal';
import { cellsUnder, type Cell } from './cells.js';
import type { DiagramKind } from './diagram-kinds.js';
import { treemapLayout, icicle, sunburst, tidy, tidyLine, type PositionedCell } from './layouts.js';

/** A diagram with the position of each part, in CSS pixels. */
export interface DiagramLayout {
  readonly kind: DiagramKind;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PositionedCell[];
  /** True if there are too many parts for SVG elements. */
  readonly isDense: boolean;
  /** Number of nodes below the lowest level shown. */
  readonly deeper: number;
}

/** Smaller parts are merged: they would be indistinguishable. */
const minPixels = 0.5;
/** More parts than this are painted on a canvas. */
const denseFrom = 1000;
/** Most leaves of a tidy tree, which needs a row for each: further levels are not shown. */
const tidyLeaves = 60;
/** Most branches of a tidy tree; the rest is merged into one part. */
const tidyBranches = 200;

/**
 * Lays out the branches of some nodes.
 *
 * @param values Size of each node, by position.
 * @param width Available width, in CSS pixels.
 */
export function layoutDiagram(
  plan: Plan,
  values: Float64Array,
  tops: readonly number[],
  kind: DiagramKind,
  width: number,
): DiagramLayout {
  const index = planIndex(plan);
  const total = tops.reduce((sum, top) => sum + values[top]!, 0);
  const levels = levelsFor(kind, width);
  const height = heightFor(kind, width);
  const pixels = {
    icicle: height,
    sunburst: Math.PI * height,
    treemap: width * height,
    tidy: 0,
  };
  const minValue = kind === 'tidy' ? 0 : (total * minPixels) / pixels[kind];
  if (kind === 'tidy') return layOutTidy(plan, values, tops, width);
  const root = cellsUnder(index, values, tops, { minValue, levels });
  const cells =
    kind === 'icicle'
      ? icicle(root, width, height)
      : kind === 'treemap'
        ? treemapLayout(root, width, height)
        : sunburst(root, height / 2 - 2);
  return {
    kind,
    width: kind === 'sunburst' ? height : width,
    height,
    cells,
    isDense: cells.length > denseFrom,
    deeper: countDeeper(index, values, tops, levels),
  };
}

/** Counts the nodes with a size below this many levels. */
function countDeeper(
  { rank, outline, subtreeSize, depth }: PlanIndex,
  values: Float64Array,
  tops: readonly number[],
  levels: number,
): number {
  let count = 0;
  for (const top of tops) {
    const lowest = depth[top]! + levels - (tops.length === 1 ? 0 : 1);
    const end = rank[top]! + subtreeSize[top]!;
    for (let at = rank[top]!; at < end; at++) {
      const position = outline[at]!;
      if (depth[position]! > lowest && values[position]! > 0) count += 1;
    }
  }
  return count;
}

/** Shows as many levels as leave a row for each leaf; at minValue one. */
function layOutTidy(
  plan: Plan,
  values: Float64Array,
  tops: readonly number[],
  width: number,
): DiagramLayout {
  const index = planIndex(plan);
  const shown = (levels: number) => cellsUnder(index, values, tops, { minValue: 0, levels });
  const most = levelsFor('tidy', width);
  let levels = 1;
  let cells = tidy(shortened(shown(1), index), width);
  for (; levels < most; levels++) {
    const next = tidy(shown(levels + 1), width);
    if (next.filter(({ cell }) => cell.children.length === 0).length > tidyLeaves) break;
    cells = next;
  }
  const height = Math.max(tidyLine, ...cells.map(({ y1 }) => y1));
  const deeper = countDeeper(index, values, tops, levels);
  return { kind: 'tidy', width, height, cells, isDense: false, deeper };
}

/** Merges the last of too many branches into one part. */
function shortened(root: Cell, { subtreeSize }: PlanIndex): Cell {
  if (root.children.length <= tidyBranches) return root;
  const rest = root.children.slice(tidyBranches - 1);
  const merged = {
    position: -1,
    value: rest.reduce((sum, { value }) => sum + value, 0),
    children: [],
    merged: rest.reduce((sum, { position }) => sum + (subtreeSize[position] ?? 0), 0),
  };
  return { ...root, children: [...root.children.slice(0, tidyBranches - 1), merged] };
}

function levelsFor(kind: DiagramKind, width: number): number {
  if (kind === 'tidy') return width < 480 ? 1 : width < 800 ? 2 : 3;
  if (kind === 'icicle') return width < 480 ? 2 : width < 800 ? 3 : 4;
  return width < 480 ? 2 : 3;
}

function heightFor(kind: DiagramKind, width: number): number {
  if (kind === 'sunburst') return Math.min(width, 760);
  return Math.round(Math.min(Math.max(width * 0.7, 420), 720));
}
