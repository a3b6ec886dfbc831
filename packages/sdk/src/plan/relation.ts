import type { Plan, PlanNode, Relation } from '@machiplan/schema';
import { groupBy } from './group-by.js';
import { nodeById } from './node.js';
import { perPlan } from './per-plan.js';

/** The types of relations this version of the format knows. */
export const relationTypes = [
  'contributes-to',
  'relisted-from',
  'also-under',
  'implements',
  'guided-by',
  'aligned-with',
  'relates-to',
] as const;

/** A known type of relation; what each means stands in the format (`Relation.type`). */
export type RelationType = (typeof relationTypes)[number];

/** The type to show a relation as: its own if known, otherwise `relates-to`, as the format says. */
export function relationTypeOf(relation: Relation): RelationType {
  return relationTypes.find((type) => type === relation.type) ?? 'relates-to';
}

/**
 * The relations that start from a node, in document order. Those that lead to another plan are
 * among them; their `toPlan` says which.
 *
 * @param type Only this type.
 */
export function relationsFrom(plan: Plan, id: string, type?: RelationType): readonly Relation[] {
  return ofType(relationEnds(plan).from.get(id), type);
}

/**
 * The relations of this plan that lead to a node of this plan, in document order.
 *
 * @param type Only this type.
 */
export function relationsTo(plan: Plan, id: string, type?: RelationType): readonly Relation[] {
  return ofType(relationEnds(plan).to.get(id), type);
}

/** The nodes of this plan that a node's relations of a type lead to, each once. */
export function nodesRelatedFrom(plan: Plan, id: string, type?: RelationType): readonly PlanNode[] {
  const inside = relationsFrom(plan, id, type).filter((relation) => isInside(plan, relation));
  return nodesById(
    plan,
    inside.map((relation) => relation.to),
  );
}

/** The nodes whose relations of a type lead to a node, each once. */
export function nodesRelatedTo(plan: Plan, id: string, type?: RelationType): readonly PlanNode[] {
  return nodesById(
    plan,
    relationsTo(plan, id, type).map((relation) => relation.from),
  );
}

const relationEnds = /* @__PURE__ */ perPlan((plan) => ({
  from: groupBy(plan.relations, (relation) => relation.from),
  to: groupBy(plan.relations, (relation) => (isInside(plan, relation) ? relation.to : undefined)),
}));

function isInside(plan: Plan, relation: Relation): boolean {
  return relation.toPlan === undefined || relation.toPlan === plan.id;
}

function ofType(relations: readonly Relation[] = [], type?: RelationType): readonly Relation[] {
  return type ? relations.filter((relation) => relationTypeOf(relation) === type) : relations;
}

function nodesById(plan: Plan, ids: readonly string[]): readonly PlanNode[] {
  return [...new Set(ids)].flatMap((id) => nodeById(plan, id) ?? []);
}
