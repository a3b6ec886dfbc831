import type { Origin, Plan } from '@machiplan/schema';
import { relationIn, type GoalCells } from './goal-cells.js';

/** How far a plan says which goals it serves. */
export interface PlanCoverage {
  /** Id of the level that states most relations: others are counted against it. */
  readonly level: string;
  /** Nodes of that level. */
  readonly nodes: number;
  /** Those of them with at least one goal. */
  readonly linked: number;
  /** Goals that nothing in the plan is related to, ascending. */
  readonly gaps: readonly number[];
  /** Whether any relation was made up as a sample. */
  readonly hasSamples: boolean;
  /** Whether any relation is editorial or computed. */
  readonly hasJudgements: boolean;
}

const coverages = new WeakMap<GoalCells, { readonly coverage: PlanCoverage | undefined }>();

/** Counts what is stated; undefined when no node states a relation. Counted once per plan. */
export function planCoverage(plan: Plan, cells: GoalCells): PlanCoverage | undefined {
  let kept = coverages.get(cells);
  if (!kept) coverages.set(cells, (kept = { coverage: countCoverage(plan, cells) }));
  return kept.coverage;
}

function countCoverage({ nodes }: Plan, { columns, own }: GoalCells): PlanCoverage | undefined {
  const linkedByLevel = new Map<string, number>();
  const isServed = new Array<boolean>(columns).fill(false);
  /** By the number of a cell: the few there are, instead of all cells. */
  const isSeen = new Uint8Array(256);
  for (let row = 0; row < nodes.length; row++) {
    let isLinked = false;
    for (let column = 0; column < columns; column++) {
      const cell = own[row * columns + column]!;
      if (cell === 0) continue;
      isLinked = true;
      isServed[column] = true;
      isSeen[cell] = 1;
    }
    const { level } = nodes[row]!;
    if (isLinked) linkedByLevel.set(level, (linkedByLevel.get(level) ?? 0) + 1);
  }
  const [most] = [...linkedByLevel].sort((a, b) => b[1] - a[1]);
  if (!most) return undefined;
  const [level, linked] = most;
  const has = (origin: Origin) =>
    isSeen.some((seen, cell) => seen > 0 && relationIn(cell)?.origin === origin);
  return {
    level,
    nodes: nodes.filter((node) => node.level === level).length,
    linked,
    gaps: isServed.flatMap((served, column) => (served ? [] : column + 1)),
    hasSamples: has('sample'),
    hasJudgements: has('editorial') || has('derived'),
  };
}
