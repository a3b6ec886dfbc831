import type { Origin, Plan, PlanNode, SdgRelation } from '@machiplan/schema';
import { originWithin } from '../source/origin-of.js';
import { numberOfGoals } from './goal-numbers.js';

/** Strength of a relation to a goal; `unstated` if the source states none. */
export type GoalStrength = 'primary' | 'secondary' | 'unstated';

/** A node's relation to one goal, combined from all its statements about that goal. */
export interface GoalLink {
  /** 1 to 17. */
  readonly goal: number;
  /** The strongest stated. */
  readonly strength: GoalStrength;
  /** The most reliable origin stated, published first; undefined if none is stated. */
  readonly origin: Origin | undefined;
  /** Targets named, e.g. `11.3`, in document order. */
  readonly targets: readonly string[];
}

/**
 * The goals of a node itself, ascending, each once. Empty for a node without relations, which may mean
 * "not published": see `isNotPublished`.
 */
export function goalLinksOf(plan: Plan, node: PlanNode): readonly GoalLink[] {
  const links: GoalLink[] = [];
  for (const goal of goalsOf(node)) {
    const relations = node.sdgs!.filter((relation) => relation.goal === goal);
    links.push({
      goal,
      strength: strongest(relations),
      origin: mostReliable(plan, node, relations),
      targets: relations.flatMap((relation) => relation.target ?? []),
    });
  }
  return links;
}

/** The numbers of the goals of a node itself, ascending, each once. */
export function goalsOf(node: PlanNode): readonly number[] {
  if (!node.sdgs?.length) return [];
  const goals = node.sdgs.map((relation) => relation.goal).filter(isGoal);
  return [...new Set(goals)].sort((a, b) => a - b);
}

function isGoal(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= numberOfGoals;
}

function strongest(relations: readonly SdgRelation[]): GoalStrength {
  const has = (strength: GoalStrength): boolean =>
    relations.some((relation) => relation.strength === strength);
  return has('primary') ? 'primary' : has('secondary') ? 'secondary' : 'unstated';
}

const byReliability: readonly Origin[] = ['published', 'derived', 'editorial', 'sample'];

function mostReliable(
  plan: Plan,
  node: PlanNode,
  relations: readonly SdgRelation[],
): Origin | undefined {
  const origins = relations.map((relation) => originWithin(plan, node, 'sdgs', relation));
  return byReliability.find((origin) => origins.includes(origin));
}
