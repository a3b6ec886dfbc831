import type { Boundary, District, Plan } from '@machiplan/schema';
import { mismatch, type MapProblem } from './map-problem.js';
import type { Shape } from './shape.js';

/** A shape and its district; undefined for land outside the districts of the plan. */
export interface JoinedShape {
  readonly shape: Shape;
  readonly district: District | undefined;
}

/**
 * Finds the district of each shape. Drops shapes of districts of the plan that are not shown, keeps
 * shapes outside the plan without a district, and reports mismatches in both directions.
 *
 * @param districts The districts shown.
 * @param join The property of districts that the keys of the shapes hold.
 */
export function joinShapes(
  plan: Plan,
  districts: readonly District[],
  shapes: readonly Shape[],
  join: NonNullable<Boundary['join']>,
): { readonly joined: readonly JoinedShape[]; readonly problems: readonly MapProblem[] } {
  const shownByKey = byKey(districts, join);
  const planByKey = byKey(plan.districts, join);
  const found = new Set<District>();
  const unmatched: string[] = [];
  const joined: JoinedShape[] = [];
  for (const shape of shapes) {
    const district = shownByKey.get(shape.key);
    if (!district && planByKey.has(shape.key)) continue;
    if (district) found.add(district);
    else if (shape.key !== '') unmatched.push(shape.key);
    joined.push({ shape, district });
  }
  const problems: MapProblem[] = [];
  if (unmatched.length > 0) problems.push(mismatch('no-district', unmatched));
  const missing = districts.filter((each) => !found.has(each)).map(({ id }) => id);
  if (missing.length > 0) problems.push(mismatch('no-feature', missing));
  return { joined, problems };
}

function byKey(districts: readonly District[], join: NonNullable<Boundary['join']>) {
  const map = new Map<string, District>();
  for (const district of districts) {
    const key = district[join];
    if (key !== undefined && !map.has(key)) map.set(key, district);
  }
  return map;
}
