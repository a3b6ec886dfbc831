import type { Id, Observation, Plan, PlanNode, TimePoint } from '@machiplan/schema';
import {
  ancestorDistrictsOf,
  descendantDistrictsOf,
  districtById,
  valuesByDistrict,
} from '@machiplan/sdk/districts';
import { fiscalYearStartOf } from '@machiplan/sdk/time';
import type { MapSubject } from './subject.js';

/** The value of a district. A missing value is undefined, not zero. */
export interface DistrictFigure {
  readonly value: number | undefined;
  /** The observation of an indicator's value. */
  readonly observation?: Observation;
}

/** Values of a map of a node: it applies to no part of a district, to a part, or to all of it. */
export const membershipCodes = { none: 0, partly: 1, whole: 2 } as const;

/**
 * Figures by district id, without districts that have none. Counts only nodes that pass the filters
 * of the page.
 */
export function figuresOf(
  plan: Plan,
  subject: MapSubject,
  time: TimePoint | undefined,
  passes?: (position: number) => boolean,
): ReadonlyMap<Id, DistrictFigure> {
  switch (subject.kind) {
    case 'indicator':
      return time === undefined
        ? new Map()
        : new Map(
            [
              ...valuesByDistrict(subject.indicator, time, subject.group, fiscalYearStartOf(plan)),
            ].map(([id, observation]) => [id, figureFrom(observation)]),
          );
    case 'node':
      return membersOf(plan, subject.node);
    case 'count':
      return countsOf(plan, subject.level, passes);
    case 'names':
      return new Map();
  }
}

function figureFrom(observation: Observation): DistrictFigure {
  const { value } = observation;
  return {
    value: typeof value === 'number' && Number.isFinite(value) ? value : undefined,
    observation,
  };
}

function membersOf(plan: Plan, node: PlanNode): ReadonlyMap<Id, DistrictFigure> {
  const { none, partly, whole } = membershipCodes;
  const codes = new Map<Id, number>(plan.districts.map(({ id }) => [id, none]));
  const named = (node.districts ?? []).filter((id) => districtById(plan, id));
  for (const id of named)
    for (const above of ancestorDistrictsOf(plan, id)) codes.set(above.id, partly);
  for (const id of named)
    for (const each of [id, ...descendantDistrictsOf(plan, id).map((below) => below.id)])
      codes.set(each, whole);
  return new Map([...codes].map(([id, value]) => [id, { value }]));
}

/** Counts a node once in each district that it names, and once in each ancestor of those. */
function countsOf(
  plan: Plan,
  level: Id | undefined,
  passes: ((position: number) => boolean) | undefined,
): ReadonlyMap<Id, DistrictFigure> {
  const counts = new Map<Id, number>(plan.districts.map(({ id }) => [id, 0]));
  for (const [position, node] of plan.nodes.entries()) {
    if (!node.districts || (level !== undefined && node.level !== level)) continue;
    if (passes && !passes(position)) continue;
    const concerned = new Set<Id>();
    for (const id of node.districts) {
      concerned.add(id);
      for (const above of ancestorDistrictsOf(plan, id)) concerned.add(above.id);
    }
    for (const id of concerned) if (counts.has(id)) counts.set(id, counts.get(id)! + 1);
  }
  return new Map([...counts].map(([id, value]) => [id, { value }]));
}
