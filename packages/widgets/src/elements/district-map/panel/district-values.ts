import type { District, Id, Indicator, Observation, Plan, TimePoint } from '@machiplan/schema';
import { rootDistrictsOf, valuesByDistrict } from '@machiplan/sdk/districts';
import { compareTime, fiscalYearStartOf, isTimeWithin } from '@machiplan/sdk/time';
import { ranksOf } from '../layer/ranks.js';
import { mappedIndicators } from '../layer/subject.js';

/** The newest value of an indicator in one district, beside the whole area and its peers. */
export interface DistrictValue {
  readonly indicator: Indicator;
  /** Id of the sub-group, where the indicator has no values for everybody. */
  readonly group: Id | undefined;
  readonly time: TimePoint;
  readonly observation: Observation;
  /** The observation of the whole area for the same time. */
  readonly whole: Observation | undefined;
  /** Values of all districts of its level. */
  readonly peers: readonly number[];
  /** Rank among them, 1 for the greatest; undefined without a value and for categories. */
  readonly rank: number | undefined;
}

/** The newest values of a district, in the order of the indicators. */
export function districtValues(plan: Plan, district: District): readonly DistrictValue[] {
  return mappedIndicators(plan).flatMap((indicator) =>
    groupsOf(indicator, district.id).flatMap(
      (group) => valueOf(plan, district, indicator, group) ?? [],
    ),
  );
}

/** The groups with observations of a district; only the whole where there are values for everybody. */
function groupsOf({ observations = [] }: Indicator, id: Id): readonly (Id | undefined)[] {
  const groups = new Set(
    observations.flatMap(({ district, group }) => (district === id ? [group] : [])),
  );
  return groups.has(undefined) ? [undefined] : [...groups];
}

function valueOf(
  plan: Plan,
  district: District,
  indicator: Indicator,
  group: Id | undefined,
): DistrictValue | undefined {
  const { observations = [] } = indicator;
  const own = observations.filter((each) => each.district === district.id && each.group === group);
  // A forecast is no state of things: the newest measured value comes first.
  const measured = own.filter(({ status, value }) => status !== 'forecast' && value != null);
  const times = (measured.length > 0 ? measured : own).map((each) => each.time);
  const time = times.sort((a, b) => compareTime(a, b, fiscalYearStartOf(plan))).at(-1);
  if (time === undefined) return undefined;
  const values = valuesByDistrict(indicator, time, group, fiscalYearStartOf(plan));
  const observation = values.get(district.id)!;
  const level = plan.districts.filter((each) => each.level === district.level);
  const known = level.filter(({ id }) => Number.isFinite(values.get(id)?.value));
  const peers = known.map(({ id }) => values.get(id)!.value!);
  const index = known.indexOf(district);
  const isRanked = index >= 0 && !indicator.categories?.length;
  return {
    indicator,
    group,
    time,
    observation,
    whole: wholeValue(plan, indicator, group, time) ?? rootValue(plan, district, values),
    peers,
    rank: isRanked ? ranksOf(peers)[index] : undefined,
  };
}

function wholeValue(
  { fiscalYearStart }: Plan,
  { observations = [] }: Indicator,
  group: Id | undefined,
  time: TimePoint,
): Observation | undefined {
  const whole = observations.filter(
    (each) => each.district === undefined && each.group === group && each.value != null,
  );
  return (
    whole.find((each) => each.time === time) ??
    whole.find((each) => isTimeWithin(each.time, time, fiscalYearStart))
  );
}

/** The value of the only district on top, where the document gives the whole area as a district. */
function rootValue(
  plan: Plan,
  district: District,
  values: ReadonlyMap<Id, Observation>,
): Observation | undefined {
  const [root, ...others] = rootDistrictsOf(plan);
  return root && others.length === 0 && root !== district ? values.get(root.id) : undefined;
}
