import type { Id, Indicator, Plan } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { planIndex } from '../plan/plan-index.js';

interface IndicatorIndex {
  readonly byId: ReadonlyMap<Id, Indicator>;
  readonly byNode: ReadonlyMap<Id, readonly Indicator[]>;
}

const indicatorIndex: (plan: Plan) => IndicatorIndex = /* @__PURE__ */ perPlan(({ indicators }) => {
  const byId = new Map<Id, Indicator>();
  const byNode = new Map<Id, Indicator[]>();
  for (const indicator of indicators) {
    if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
    for (const node of new Set(indicator.nodes)) {
      const list = byNode.get(node);
      if (list) list.push(indicator);
      else byNode.set(node, [indicator]);
    }
  }
  return { byId, byNode };
});

/** The indicator with this id; undefined when the plan has none. */
export function indicatorById(plan: Plan, id: Id): Indicator | undefined {
  return indicatorIndex(plan).byId.get(id);
}

/**
 * The indicators of a node, in the order of the document. With `descendants`, those of everything
 * below it as well, from top to bottom, each once. Empty when there are none or no such node.
 */
export function indicatorsOf(
  plan: Plan,
  nodeId: Id,
  { descendants = false }: { readonly descendants?: boolean } = {},
): readonly Indicator[] {
  const { byNode } = indicatorIndex(plan);
  if (!descendants) return byNode.get(nodeId) ?? [];
  const { positions, rank, subtreeSize, outline } = planIndex(plan);
  const position = positions.get(nodeId);
  if (position === undefined) return [];
  const first = rank[position]!;
  const found = new Set<Indicator>();
  for (const below of outline.subarray(first, first + subtreeSize[position]!)) {
    for (const indicator of byNode.get(plan.nodes[below]!.id) ?? []) found.add(indicator);
  }
  return [...found];
}
