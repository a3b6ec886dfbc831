import type { Plan } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { planIndex } from '../plan/plan-index.js';
import { goalsOf } from './goal-relations.js';

/** The goals of all nodes as bit sets, by position in `plan.nodes`. Bit 0 is goal 1. */
export interface GoalMasks {
  /** Goals a node serves itself. */
  readonly own: Int32Array;
  /** Goals a node or anything below it serves. */
  readonly subtree: Int32Array;
}

/**
 * The goals of all nodes, for views with thousands of rows. Built on first use in linear time and
 * cached.
 */
export const goalMasks: (plan: Plan) => GoalMasks = /* @__PURE__ */ perPlan((plan) => {
  const { parent } = planIndex(plan);
  const own = Int32Array.from(plan.nodes, (node) =>
    goalsOf(node).reduce((mask, goal) => mask | bitOf(goal), 0),
  );
  const subtree = own.slice();
  for (let position = own.length - 1; position >= 0; position--) {
    const above = parent[position]!;
    if (above >= 0) subtree[above]! |= subtree[position]!;
  }
  return { own, subtree };
});

/** Tells whether a set of goals contains a goal (1 to 17). */
export function hasGoal(mask: number, goal: number): boolean {
  return (mask & bitOf(goal)) !== 0;
}

function bitOf(goal: number): number {
  return 1 << (goal - 1);
}
