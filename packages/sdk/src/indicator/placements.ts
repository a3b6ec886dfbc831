import type { Id, Indicator, LocalizedText, Placement, Plan } from '@machiplan/schema';
import { groupBy } from '../plan/group-by.js';
import { perPlan } from '../plan/per-plan.js';

/** A place where an indicator is printed, with the words printed there. */
export interface PrintedPlace {
  readonly node: Id;
  /** The title printed there, else the indicator's own. */
  readonly title: LocalizedText;
  /** The code printed there, else the indicator's own. */
  readonly code: string | undefined;
  /** Its number among the indicators of the node, in the order of print, from 1. */
  readonly order: number;
  /** The record of the document, with source and notes; undefined where only `nodes` states the place. */
  readonly placement: Placement | undefined;
}

/** The ids of the indicators of each node, in the order of print, and the nodes of each indicator. */
const places = /* @__PURE__ */ perPlan(({ placements, indicators }) => {
  const ofNode = new Map<Id, Set<Id>>();
  const ofIndicator = new Map<Id, Set<Id>>();
  const add = (node: Id, indicator: Id) => {
    ofNode.set(node, (ofNode.get(node) ?? new Set()).add(indicator));
    ofIndicator.set(indicator, (ofIndicator.get(indicator) ?? new Set()).add(node));
  };
  for (const { node, indicator } of placements) add(node, indicator);
  for (const { id, nodes = [] } of indicators) for (const node of nodes) add(node, id);
  return { ofNode, ofIndicator, byIndicator: groupBy(placements, ({ indicator }) => indicator) };
});

/** The ids of the indicators of a node: those that placements list, in their order, then the others. */
export function indicatorIdsOf(plan: Plan, nodeId: Id): readonly Id[] {
  return [...(places(plan).ofNode.get(nodeId) ?? [])];
}

/**
 * The places where an indicator is printed, with title, code and order at each: those of `placements`
 * first, then those that only its `nodes` state.
 */
export function placesOf(plan: Plan, indicator: Indicator): readonly PrintedPlace[] {
  const { ofIndicator } = places(plan);
  return [...(ofIndicator.get(indicator.id) ?? [])].flatMap(
    (node) => placeAt(plan, indicator, node) ?? [],
  );
}

/** The same for one node; undefined if the indicator does not belong to it. */
export function placeAt(plan: Plan, indicator: Indicator, nodeId: Id): PrintedPlace | undefined {
  const { ofNode, byIndicator } = places(plan);
  const order = [...(ofNode.get(nodeId) ?? [])].indexOf(indicator.id) + 1;
  if (order === 0) return undefined;
  const placement = byIndicator.get(indicator.id)?.find(({ node }) => node === nodeId);
  return {
    node: nodeId,
    title: placement?.title ?? indicator.title,
    code: placement?.code ?? indicator.code,
    order,
    placement,
  };
}
