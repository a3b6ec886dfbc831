import type { District, Id, Plan, TimePoint } from '@machiplan/schema';
import { ancestorDistrictsOf, childDistrictsOf, districtById } from '@machiplan/sdk/districts';
import { compareTime, fiscalYearStartOf } from '@machiplan/sdk/time';
import type { MapSubject } from './subject.js';

/** The district levels of a plan that have districts, in the plan's order. */
export function usedLevels(plan: Plan): readonly Id[] {
  const used = new Set(plan.districts.map(({ level }) => level));
  const named = plan.districtLevels.map(({ id }) => id).filter((id) => used.has(id));
  return [...named, ...[...used].filter((id) => !named.includes(id))];
}

/**
 * The level to show: the level inside the district `within`, else the requested level, else the
 * level with the most figures, else the finest.
 */
export function shownLevel(
  plan: Plan,
  subject: MapSubject,
  requested: string | undefined,
  within: string | undefined,
): Id | undefined {
  const levels = usedLevels(plan);
  const below = within === undefined ? undefined : childDistrictsOf(plan, within)[0]?.level;
  if (below !== undefined) return below;
  if (requested !== undefined && levels.includes(requested)) return requested;
  const counts = new Map<Id, number>();
  for (const id of new Set(namedDistricts(subject))) {
    const level = districtById(plan, id)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most > 0 ? levels.findLast((id) => counts.get(id) === most) : levels.at(-1);
}

function namedDistricts(subject: MapSubject): readonly Id[] {
  if (subject.kind === 'node') return subject.node.districts ?? [];
  if (subject.kind !== 'indicator') return [];
  return subject.indicator.observations!.flatMap(({ district }) => district ?? []);
}

/** The districts to show: those of the level, or the children of `within`. */
export function shownDistricts(
  plan: Plan,
  level: Id | undefined,
  within: string | undefined,
): readonly District[] {
  const inside = within === undefined ? [] : childDistrictsOf(plan, within);
  return inside.length > 0 ? inside : plan.districts.filter((district) => district.level === level);
}

/** The times with figures of any of these districts, ascending. */
export function timesOf(
  plan: Plan,
  subject: MapSubject,
  districts: readonly District[],
): readonly TimePoint[] {
  if (subject.kind !== 'indicator') return [];
  const ids = new Set(districts.map(({ id }) => id));
  const times = new Set<TimePoint>();
  for (const { district, time, group } of subject.indicator.observations ?? [])
    if (district !== undefined && ids.has(district) && group === subject.group) times.add(time);
  return [...times].sort((a, b) => compareTime(a, b, fiscalYearStartOf(plan)));
}

/** The shown district that is `id` or contains it. */
export function shownDistrictOf(
  plan: Plan,
  shown: readonly District[],
  id: Id | undefined,
): District | undefined {
  if (id === undefined) return undefined;
  const path = [...ancestorDistrictsOf(plan, id), districtById(plan, id)];
  return path.findLast((district) => district && shown.includes(district));
}
