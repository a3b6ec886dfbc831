import type { Action, Plan, PlanNode } from '@machiplan/schema';
import { ancestorDistrictsOf, descendantDistrictsOf } from './district.js';

/** Extends the search to larger or smaller districts. */
export interface DistrictScope {
  /** Include records of districts within it. Default: true. */
  readonly below?: boolean;
  /** Include records of districts that contain it. Default: false. */
  readonly above?: boolean;
}

/**
 * The nodes that state a district, in document order; empty for an unknown id. Nodes for the whole area
 * state none and are excluded. Districts are not inherited from the parent node.
 */
export function nodesInDistrict(
  plan: Plan,
  districtId: string,
  scope?: DistrictScope,
): readonly PlanNode[] {
  return inDistrict(plan, plan.nodes, districtId, scope);
}

/** The actions that state a district, in document order; see `nodesInDistrict`. */
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
