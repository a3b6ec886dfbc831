import type { Id, Plan, PlanNode, Relation } from '@machiplan/schema';
import { nodeById } from '../plan/node.js';
import { relationsFrom, relationTypeOf, type RelationType } from '../plan/relation.js';

/** A relation between entries of two plans, seen from one of them. */
export interface RelationAcross {
  readonly relation: Relation;
  /** Direction as seen from the entry. */
  readonly direction: 'from' | 'to';
  /** Id of the other plan. */
  readonly planId: Id;
  /** The other plan; undefined if it is not among the plans given. */
  readonly plan: Plan | undefined;
  /** The entry there; undefined without the plan, or if it has no such entry. */
  readonly node: PlanNode | undefined;
}

/**
 * The relations of an entry to entries of other plans, both ways: those that its own plan states
 * (`toPlan`), then those that the other plans state to it. Documents state a relation once.
 *
 * @param plans The plans to look in, e.g. of a catalog: see `loadCatalogPlans`.
 * @param type Only this type.
 */
export function relationsAcross(
  plans: readonly Plan[],
  plan: Plan,
  nodeId: Id,
  type?: RelationType,
): readonly RelationAcross[] {
  const others = plans.filter(({ id }) => id !== plan.id);
  const from = relationsFrom(plan, nodeId, type).flatMap((relation): RelationAcross[] => {
    const { to, toPlan } = relation;
    if (toPlan === undefined || toPlan === plan.id) return [];
    const other = others.find(({ id }) => id === toPlan);
    const node = other && nodeById(other, to);
    return [{ relation, direction: 'from', planId: toPlan, plan: other, node }];
  });
  const to = others.flatMap((other) =>
    other.relations
      .filter((each) => each.toPlan === plan.id && each.to === nodeId)
      .filter((each) => type === undefined || relationTypeOf(each) === type)
      .map((relation): RelationAcross => {
        const node = nodeById(other, relation.from);
        return { relation, direction: 'to', planId: other.id, plan: other, node };
      }),
  );
  return [...from, ...to];
}
