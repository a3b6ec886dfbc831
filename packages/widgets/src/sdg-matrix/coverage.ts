import type { Plan } from '@machiplan/schema';
import { ownCount, relationIn, statedCounts, type GoalCells } from './goal-cells.js';

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

/** Counts what is stated; undefined when no node states a relation. Two passes over the nodes. */
export function planCoverage(plan: Plan, cells: GoalCells): PlanCoverage | undefined {
  const linkedByLevel = new Map<string, number>();
  plan.nodes.forEach(({ level }, row) => {
    if (ownCount(cells, row) === 0) return;
    linkedByLevel.set(level, (linkedByLevel.get(level) ?? 0) + 1);
  });
  const origins = new Set([...new Set(cells.own)].map((own) => relationIn(own)?.origin));
  const [most] = [...linkedByLevel].sort((a, b) => b[1] - a[1]);
  if (!most) return undefined;
  const [level, linked] = most;
  const gaps = statedCounts(cells).flatMap((count, column) => (count === 0 ? column + 1 : []));
  return {
    level,
    nodes: plan.nodes.filter((node) => node.level === level).length,
    linked,
    gaps,
    hasSamples: origins.has('sample'),
    hasJudgements: origins.has('editorial') || origins.has('derived'),
  };
}
