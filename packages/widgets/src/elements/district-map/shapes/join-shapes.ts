import type { Boundary, District, Plan } from '@machiplan/schema';
import { mapProblem, type MapProblem } from './map-problem.js';
import type { Shape } from './shape.js';

/** A shape and the district it stands for; undefined for land that the plan says nothing about. */
export interface PlacedShape {
  readonly shape: Shape;
  readonly district: District | undefined;
}

/** Most names listed in one problem. */
const listedNames = 10;

/**
 * Finds the district of each shape. Shapes of other districts of the plan are left out; shapes
 * that no district of the plan has are kept without one. What does not match, either way, is said.
 *
 * @param districts The districts to be shown.
 * @param join What the shapes' keys are.
 */
export function joinShapes(
  plan: Plan,
  districts: readonly District[],
  shapes: readonly Shape[],
  join: NonNullable<Boundary['join']>,
): { readonly placed: readonly PlacedShape[]; readonly problems: readonly MapProblem[] } {
  const wanted = byKey(districts, join);
  const known = byKey(plan.districts, join);
  const found = new Set<District>();
  const strangers: string[] = [];
  const placed: PlacedShape[] = [];
  for (const shape of shapes) {
    const district = wanted.get(shape.key);
    if (!district && known.has(shape.key)) continue;
    if (district) found.add(district);
    else if (shape.key !== '') strangers.push(shape.key);
    placed.push({ shape, district });
  }
  const problems: MapProblem[] = [];
  if (strangers.length > 0) problems.push(listed('no-district', strangers));
  const without = districts.filter((district) => !found.has(district));
  if (without.length > 0)
    problems.push(
      listed(
        'no-feature',
        without.map(({ id }) => id),
      ),
    );
  return { placed, problems };
}

function listed(code: 'no-district' | 'no-feature', names: readonly string[]): MapProblem {
  return mapProblem(code, names.slice(0, listedNames), names.length);
}

function byKey(districts: readonly District[], join: NonNullable<Boundary['join']>) {
  const map = new Map<string, District>();
  for (const district of districts) {
    const key = district[join];
    if (key !== undefined && !map.has(key)) map.set(key, district);
  }
  return map;
}
