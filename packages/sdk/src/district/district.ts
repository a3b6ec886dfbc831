import type { District, Facility, Plan } from '@machiplan/schema';
import { groupBy } from '../plan/group-by.js';
import { perPlan } from '../plan/per-plan.js';

const districts = /* @__PURE__ */ perPlan(
  (plan) => new Map(plan.districts.map((district) => [district.id, district])),
);

/** Key for districts without parent; an id is never empty. */
const top = '';

const children = /* @__PURE__ */ perPlan((plan) =>
  groupBy(plan.districts, ({ parent = top }) => (districts(plan).has(parent) ? parent : top)),
);

/** The district with this id; undefined if the plan has none. */
export function districtById(plan: Plan, id: string): District | undefined {
  return districts(plan).get(id);
}

/** The districts of a district level, in document order; empty for an unknown level. */
export function districtsByLevel(plan: Plan, levelId: string): readonly District[] {
  return plan.districts.filter((district) => district.level === levelId);
}

/** The top-level districts, in document order. */
export function rootDistrictsOf(plan: Plan): readonly District[] {
  return children(plan).get(top) ?? [];
}

/** The direct sub-districts of a district, in document order; empty for the smallest ones. */
export function childDistrictsOf(plan: Plan, id: string): readonly District[] {
  return children(plan).get(id) ?? [];
}

/** The districts that contain a district, from the largest down; empty for the largest. */
export function ancestorDistrictsOf(plan: Plan, id: string): readonly District[] {
  const path: District[] = [];
  const seen = new Set([id]);
  for (
    let at = parentDistrict(plan, id);
    at && !seen.has(at.id);
    at = parentDistrict(plan, at.id)
  ) {
    seen.add(at.id);
    path.push(at);
  }
  return path.reverse();
}

/** All districts within a district, each before its own sub-districts, without the district itself. */
export function descendantDistrictsOf(plan: Plan, id: string): readonly District[] {
  const found: District[] = [];
  const seen = new Set([id]);
  const waiting = [...childDistrictsOf(plan, id)].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.id)) continue;
    seen.add(next.id);
    found.push(next);
    waiting.push(...[...childDistrictsOf(plan, next.id)].reverse());
  }
  return found;
}

/** The facilities that serve a district itself, in document order. */
export function facilitiesOf(plan: Plan, districtId: string): readonly Facility[] {
  return plan.facilities.filter((facility) => facility.district === districtId);
}

function parentDistrict(plan: Plan, id: string): District | undefined {
  const parent = districtById(plan, id)?.parent;
  return parent === undefined ? undefined : districtById(plan, parent);
}
