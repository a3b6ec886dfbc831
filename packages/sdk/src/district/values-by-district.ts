import type { Indicator, Observation, TimePoint } from '@machiplan/schema';
import { compareTime } from '../time/time-span.js';

/**
 * The observations of an indicator by district id, for one point of time as written in the data.
 * An observation without a value is kept, since "not published" is something to show. Where a
 * district has several for that time, the firmest counts: final, provisional, estimate, forecast;
 * among equals the first. Districts without an observation are not in the map.
 *
 * @param group The sub-group; without it, the observations for no sub-group.
 */
export function valuesByDistrict(
  indicator: Indicator,
  time: TimePoint,
  group?: string,
): ReadonlyMap<string, Observation> {
  const values = new Map<string, Observation>();
  for (const observation of indicator.observations ?? []) {
    const { district } = observation;
    if (district === undefined || observation.time !== time || observation.group !== group)
      continue;
    const kept = values.get(district);
    if (!kept || firmness(observation) > firmness(kept)) values.set(district, observation);
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

const statusesByFirmness: readonly Observation['status'][] = [
  'not-published',
  'forecast',
  'estimate',
  'provisional',
  'final',
];

function firmness({ status = 'final' }: Observation): number {
  return statusesByFirmness.indexOf(status);
}
