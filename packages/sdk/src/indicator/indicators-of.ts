import type { Id, Indicator, Plan } from '@machiplan/schema';
import { perPlan } from '../plan/per-plan.js';
import { planIndex } from '../plan/plan-index.js';
import { normalizeCode, foldText } from '../text/fold.js';
import { indicatorIdsOf, placesOf } from './placements.js';

interface IndicatorIndex {
  readonly byId: ReadonlyMap<Id, Indicator>;
  readonly byNode: ReadonlyMap<Id, readonly Indicator[]>;
}

const indicatorIndex: (plan: Plan) => IndicatorIndex = /* @__PURE__ */ perPlan((plan) => {
  const byId = new Map<Id, Indicator>();
  const byNode = new Map<Id, readonly Indicator[]>();
  for (const indicator of plan.indicators) {
    if (!byId.has(indicator.id)) byId.set(indicator.id, indicator);
  }
  for (const { id } of plan.nodes) {
    const found = indicatorIdsOf(plan, id).flatMap((indicator) => byId.get(indicator) ?? []);
    if (found.length > 0) byNode.set(id, found);
  }
  return { byId, byNode };
});

/** The indicator with this id; undefined when the plan has none. */
export function indicatorById(plan: Plan, id: Id): Indicator | undefined {
  return indicatorIndex(plan).byId.get(id);
}

/**
 * The indicators of a node, in the order they are printed there (`placements`), then in that of the
 * document. With `descendants`, those of everything
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

/**
 * The indicators with this code, their own or one printed at a place, in document order. Codes compare
 * folded: widths and hyphens do not count.
 */
export function indicatorsByCode(plan: Plan, code: string): readonly Indicator[] {
  const wanted = normalizeCode(code);
  return plan.indicators.filter((indicator) =>
    [indicator.code, ...placesOf(plan, indicator).map((place) => place.code)].some(
      (each) => each !== undefined && normalizeCode(each) === wanted,
    ),
  );
}

/**
 * The indicators with this title in any language, their own or one printed at a place, in document
 * order. Titles compare whole and folded, as in search.
 */
export function indicatorsByTitle(plan: Plan, title: string): readonly Indicator[] {
  const wanted = foldText(title);
  return plan.indicators.filter((indicator) =>
    [indicator.title, ...placesOf(plan, indicator).map((place) => place.title)]
      .flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each)))
      .some((each) => foldText(each) === wanted),
  );
}

/** The indicators that belong to several nodes, in document order. */
export function sharedIndicatorsOf(plan: Plan): readonly Indicator[] {
  return plan.indicators.filter((indicator) => placesOf(plan, indicator).length > 1);
}
