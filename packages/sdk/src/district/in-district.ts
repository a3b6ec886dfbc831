import type { Action, Plan, PlanNode } from '@machiplan/schema';
import { ancestorDistrictsOf, descendantDistrictsOf } from './district.js';

/** How far around a district to look. */
export interface DistrictScope {
  /** Also what concerns a district in it. Without it: true. */
  readonly below?: boolean;
  /** Also what concerns a district it lies in. Without it: false. */
  readonly above?: boolean;
}

/**
 * The nodes that name a district, in document order. What concerns the whole area names none, so it
 * is not among them; nor does a node take over the districts of the node above it. Empty for an
 * unknown id.
 */
export function nodesInDistrict(
  plan: Plan,
  districtId: string,
  scope?: DistrictScope,
): readonly PlanNode[] {
  return inDistrict(plan, plan.nodes, districtId, scope);
}

/** The actions that name a district, in document order; see `nodesInDistrict`. */
export function actionsInDistrict(
  plan: Plan,
  districtId: string,
  scope?: DistrictScope,
): readonly Action[] {
  return inDistrict(plan, plan.actions, districtId, scope);
}

function inDistrict<Item extends { readonly districts?: readonly string[] }>(
  plan: Plan,
  items: readonly Item[],
  districtId: string,
  { below = true, above = false }: DistrictScope = {},
): readonly Item[] {
  const ids = new Set([districtId]);
  if (below) descendantDistrictsOf(plan, districtId).forEach(({ id }) => ids.add(id));
  if (above) ancestorDistrictsOf(plan, districtId).forEach(({ id }) => ids.add(id));
  return items.filter((item) => item.districts?.some((id) => ids.has(id)));
}
