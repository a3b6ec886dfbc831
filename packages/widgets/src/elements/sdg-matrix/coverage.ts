import type { Plan } from '@machiplan/schema';
import { hasOrigin, type GoalCells } from './goal-cells.js';

/** How much of a plan is related to the goals. */
export interface PlanCoverage {
  /** Id of the level that states most relations: coverage is counted in it. */
  readonly level: string;
  /** Nodes of that level. */
  readonly nodes: number;
  /** Those of them with at least one goal. */
  readonly linked: number;
  /** Goals without a relation, ascending. */
  readonly gaps: readonly number[];
  /** True if any relation is a made-up sample. */
  readonly hasSamples: boolean;
  /** True if any relation is editorial or computed. */
  readonly hasJudgements: boolean;
}

const coverages = new WeakMap<GoalCells, { readonly coverage: PlanCoverage | undefined }>();

/** Counts what is stated; undefined when no node states a relation. Counted once per plan. */
export function planCoverage(plan: Plan, cells: GoalCells): PlanCoverage | undefined {
  let cached = coverages.get(cells);
  if (!cached) coverages.set(cells, (cached = { coverage: countCoverage(plan, cells) }));
  return cached.coverage;
}

function countCoverage({ nodes }: Plan, cells: GoalCells): PlanCoverage | undefined {
  const { ownCounts, stated } = cells;
  const counts = new Map<string, { nodes: number; linked: number }>();
  for (let row = 0; row < nodes.length; row++) {
    const { level } = nodes[row]!;
    let count = counts.get(level);
    if (!count) counts.set(level, (count = { nodes: 0, linked: 0 }));
    count.nodes++;
    if (ownCounts[row]! > 0) count.linked++;
  }
  const [most] = [...counts].sort((a, b) => b[1].linked - a[1].linked);
  if (!most || most[1].linked === 0) return undefined;
  return {
    level: most[0],
    ...most[1],
    gaps: [...stated].map((count, column) => (count > 0 ? [] : column + 1)).flat(),
    hasSamples: hasOrigin(cells, 'sample'),
    hasJudgements: hasOrigin(cells, 'editorial', 'derived'),
  };
}
