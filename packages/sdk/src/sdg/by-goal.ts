import type { Origin, Plan, PlanNode } from '@machiplan/schema';
import { subtreeOf } from '../plan/outline.js';
import { isNotPublished } from '../source/not-published.js';
import { goalLinksOf, goalsOf, type GoalStrength } from './goal-relations.js';
import { sdgGoals } from './sdg-goals.js';

/** Which nodes to look at; without it, all. */
export interface GoalScope {
  /** This node and everything below it. Nothing for an unknown id. */
  readonly within?: string;
  /** Only nodes of this level. */
  readonly level?: string;
}

/** The nodes that serve a goal themselves, in document order; empty outside 1 to 17. */
export function nodesByGoal(plan: Plan, goal: number, scope?: GoalScope): readonly PlanNode[] {
  return nodesIn(plan, scope).filter((node) => goalsOf(node).includes(goal));
}

/** How many nodes serve a goal. A node counts once, however many targets of the goal it names. */
export interface GoalCount {
  /** 1 to 17. */
  readonly goal: number;
  readonly nodes: number;
  /** The same nodes by strength. */
  readonly byStrength: Readonly<Record<GoalStrength, number>>;
  /** The same nodes by origin; `unstated` when nobody says. */
  readonly byOrigin: Readonly<Record<Origin | 'unstated', number>>;
}

/**
 * For each goal, how many nodes serve it: always 17 entries, in order. With `within`, one row of a
 * matrix that counts everything below a node. Zero says that no relation is given here; whether the
 * source publishes any is for `goalCoverage` to say.
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

/** How far the nodes looked at say which goals they serve.. */
export interface GoalCoverage {
  /** Nodes looked at: `linked`, `notPublished` and `unstated` together. */
  readonly nodes: number;
  /** Nodes with at least one goal. */
  readonly linked: number;
  /** Nodes without one, whose goals are stated as not published (on the node or the plan). */
  readonly notPublished: number;
  /** Nodes without one, of which nothing is said. */
  readonly unstated: number;
  /** Goals that at least one node serves, ascending. */
  readonly goals: readonly number[];
}

/** How many nodes say which goals they serve, and which goals are served at all. */
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
