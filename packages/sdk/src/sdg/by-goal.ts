import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { subtreeOf } from '../plan/outline.js';
import { isNotPublished } from '../source/not-published.js';
import { goalLinksOf, goalsOf, type GoalStrength } from './goal-relations.js';
import { sdgGoals } from './sdg-goals.js';

/** Restricts the nodes considered. Default: all. */
export interface GoalScope {
  /** This node and its descendants; none for an unknown id. */
  readonly within?: string;
  /** Only nodes of this level. */
  readonly level?: string;
}

/** The nodes with an own relation to a goal, in document order; empty outside 1 to 17. */
export function nodesByGoal(plan: Plan, goal: number, scope?: GoalScope): readonly PlanNode[] {
  return nodesIn(plan, scope).filter((node) => goalsOf(node).includes(goal));
}

/** Number of nodes that serve a goal. A node counts once, whatever number of targets it states. */
export interface GoalCount {
  /** 1 to 17. */
  readonly goal: number;
  readonly nodes: number;
  /** The same nodes by strength. */
  readonly byStrength: Readonly<Record<GoalStrength, number>>;
  /** The same nodes by origin; `unstated` if the document states none. */
  readonly byOrigin: Readonly<Record<Origin | 'unstated', number>>;
}

/**
 * Counts the nodes that serve each goal: always 17 entries, in order. With `within`, one row of a matrix
 * that counts a whole subtree. Zero means that the document states no relation; see `goalCoverage` for
 * relations that are not published.
 */
export function countByGoal(plan: Plan, scope?: GoalScope): readonly GoalCount[] {
  const counts = sdgGoals.map(({ number }) => ({
    goal: number,
    nodes: 0,
    byStrength: { primary: 0, secondary: 0, unstated: 0 },
    byOrigin: { published: 0, derived: 0, editorial: 0, sample: 0, unstated: 0 },
  }));
  for (const node of nodesIn(plan, scope)) {
    for (const { goal, strength, origin = 'unstated' } of goalLinksOf(plan, node)) {
      const count = counts[goal - 1]!;
      count.nodes++;
      count.byStrength[strength]++;
      count.byOrigin[origin]++;
    }
  }
  return counts;
}

/** Numbers of nodes with and without stated goals. */
export interface GoalCoverage {
  /** All nodes considered: the sum of `linked`, `notPublished` and `unstated`. */
  readonly nodes: number;
  /** Nodes with at least one goal. */
  readonly linked: number;
  /** Nodes without a goal, stated as not published on the node or the plan. */
  readonly notPublished: number;
  /** Nodes without a goal and without a statement. */
  readonly unstated: number;
  /** Goals that at least one node serves, ascending. */
  readonly goals: readonly number[];
}

/** Counts the nodes with stated goals and lists the goals served. */
export function goalCoverage(plan: Plan, scope?: GoalScope): GoalCoverage {
  const nodes = nodesIn(plan, scope);
  const without = nodes.filter((node) => goalsOf(node).length === 0);
  const ofPlan = isNotPublished(plan, 'sdgs');
  const notPublished = without.filter((node) => ofPlan || isNotPublished(node, 'sdgs')).length;
  return {
    nodes: nodes.length,
    linked: nodes.length - without.length,
    notPublished,
    unstated: without.length - notPublished,
    goals: [...new Set(nodes.flatMap(goalsOf))].sort((a, b) => a - b),
  };
}

function nodesIn(plan: Plan, { within, level }: GoalScope = {}): readonly PlanNode[] {
  const nodes = within === undefined ? plan.nodes : subtreeOf(plan, within);
  return level === undefined ? nodes : nodes.filter((node) => node.level === level);
}
