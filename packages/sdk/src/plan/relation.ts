import type { Plan, PlanNode, Relation } from '@machiplan/schema';
import { groupBy } from './group-by.js';
import { nodeById } from './node.js';
import { perPlan } from './per-plan.js';

/** The relation types defined by this version of the format. */
export const relationTypes = [
  'contributes-to',
  'relisted-from',
  'also-under',
  'implements',
  'guided-by',
  'aligned-with',
  'relates-to',
] as const;

/** A known relation type; the format defines their meaning (`Relation.type`). */
export type RelationType = (typeof relationTypes)[number];

/** The type of a relation, or `relates-to` for an unknown one, as the format requires. */
export function relationTypeOf(relation: Relation): RelationType {
  return relationTypes.find((type) => type === relation.type) ?? 'relates-to';
}

/**
 * The outgoing relations of a node, in document order, including those to other plans (`toPlan`).
 *
 * @param type Only this type.
 */
export function relationsFrom(plan: Plan, id: string, type?: RelationType): readonly Relation[] {
  return ofType(relationEnds(plan).from.get(id), type);
}

/**
 * The incoming relations of a node, in document order.
 *
 * @param type Only this type.
 */
export function relationsTo(plan: Plan, id: string, type?: RelationType): readonly Relation[] {
  return ofType(relationEnds(plan).to.get(id), type);
}

/** The target nodes of a node's outgoing relations within this plan, each once. */
export function nodesRelatedFrom(plan: Plan, id: string, type?: RelationType): readonly PlanNode[] {
  const inside = relationsFrom(plan, id, type).filter((relation) => isInside(plan, relation));
  return nodesById(
    plan,
    inside.map((relation) => relation.to),
  );
}

/** The source nodes of a node's incoming relations, each once. */
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
