import type { Indicator, Observation, TimePoint } from '@machiplan/schema';
import { coverageOf } from '../indicator/comparable.js';
import { compareTime } from '../time/time-span.js';

/**
 * The observations of an indicator by district id, for one time as stated in the data. Observations
 * without a value are included, so that "not published" can be shown. If a district has several for
 * that time, one for the whole time wins over one for a part of it, then the most certain status (final,
 * provisional, estimate, forecast), then the first. Districts without an observation are not in the map.
 *
 * @param group The sub-group. Default: observations without a sub-group.
 * @param fiscalYearStart Month a fiscal year starts in: `fiscalYearStartOf(plan)`. Default 4 (April).
 */
export function valuesByDistrict(
  indicator: Indicator,
  time: TimePoint,
  group?: string,
  fiscalYearStart?: number,
): ReadonlyMap<string, Observation> {
  const values = new Map<string, Observation>();
  const isPart = (each: Observation) => coverageOf(each, fiscalYearStart) === 'part';
  const rank = (each: Observation) =>
    certainty(each) + (isPart(each) ? 0 : statusesByCertainty.length);
  for (const observation of indicator.observations ?? []) {
    const { district } = observation;
    if (district === undefined || observation.time !== time || observation.group !== group)
      continue;
    const other = values.get(district);
    if (!other || rank(observation) > rank(other)) values.set(district, observation);
  }
  return values;
}

/** The times for which an indicator has observations of districts, ascending, each once. */
export function districtTimesOf(
  indicator: Indicator,
  fiscalYearStart?: number,
): readonly TimePoint[] {
  const times = indicator.observations?.flatMap(({ district, time }) => (district ? time : []));
  return [...new Set(times)].sort((a, b) => compareTime(a, b, fiscalYearStart));
}

const statusesByCertainty: readonly Observation['status'][] = [
  'not-published',
  'forecast',
  'estimate',
  'provisional',
  'final',
];

function certainty({ status = 'final' }: Observation): number {
  return statusesByCertainty.indexOf(status);
}
