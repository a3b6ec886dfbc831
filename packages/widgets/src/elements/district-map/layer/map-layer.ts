import type { District, Id, Plan, TimePoint } from '@machiplan/schema';
import { districtById } from '@machiplan/sdk/districts';
import type { Selection } from '../../../plan-data/selection/selection.js';
import { figuresOf, type DistrictFigure } from './district-figure.js';
import { ranksOf } from './ranks.js';
import { shownDistricts, shownLevel, timesOf } from './shown-level.js';
import { subjectFor, type SubjectRequest, type MapSubject } from './subject.js';
import { classOf, mapScale, type MapScale } from '../scale/map-scale.js';
import { scaleOptions, type ScaleRequest } from '../scale/scale-options.js';

/** Request of the attributes and the reader. */
export interface LayerRequest extends SubjectRequest, ScaleRequest {
  readonly level: string | undefined;
  /** Id of the district whose districts are shown. */
  readonly within: string | undefined;
  readonly time: string | undefined;
  /** True if a node passes the filters, by index. Default: every node does. */
  readonly passes?: ((position: number) => boolean) | undefined;
}

/** The data of one map, independent of its drawing. */
export interface MapLayer {
  readonly subject: MapSubject;
  readonly level: Id | undefined;
  readonly within: District | undefined;
  readonly districts: readonly District[];
  /** The times with figures, ascending; empty for subjects without a time. */
  readonly times: readonly TimePoint[];
  readonly time: TimePoint | undefined;
  readonly figures: ReadonlyMap<Id, DistrictFigure>;
  readonly scale: MapScale;
  /** Class of each district, in the order of `districts`; −1 where there is no value. */
  readonly classes: readonly number[];
  /** Rank of each district, 1 for the greatest. */
  readonly ranks: readonly (number | undefined)[];
  /** The greatest value, as the end of bars; undefined where a value is below zero. */
  readonly greatest: number | undefined;
  /** Number of districts with a value. */
  readonly valueCount: number;
  /** Figures of the previous time; undefined for the first, and across a series break. */
  readonly previous:
    { readonly time: TimePoint; readonly figures: MapLayer['figures'] } | undefined;
}

/** Derives the data of a map from the request and the shared selection. */
export function mapLayer(plan: Plan, requested: LayerRequest, selection: Selection): MapLayer {
  const subject = subjectFor(plan, requested, selection);
  const within = requested.within === undefined ? undefined : districtById(plan, requested.within);
  const level = shownLevel(plan, subject, requested.level, within?.id);
  const districts = shownDistricts(plan, level, within?.id);
  const times = timesOf(plan, subject, districts);
  const time = [requested.time, selection.time, times.at(-1)].find(
    (each) => each && times.includes(each),
  );
  const figures = figuresOf(plan, subject, time, requested.passes);
  // One scale for all times, so that a colour has the same meaning in every year.
  const peers = shownDistricts(plan, level, undefined);
  const scale = mapScale(
    allValues(subject, peers, figures),
    scaleOptions(plan, subject, requested, time),
  );
  const values = districts.map(({ id }) => figures.get(id)?.value);
  return {
    subject,
    level,
    within,
    districts,
    times,
    time,
    figures,
    scale,
    classes: values.map((value) => (value === undefined ? -1 : classOf(scale, value))),
    ranks: subject.kind === 'node' || scale.isCoded ? [] : ranksOf(values),
    greatest: values.some((value) => value! < 0)
      ? undefined
      : values.reduce<number>((most, value = 0) => Math.max(most, value), 0),
    valueCount: values.filter((value) => value !== undefined).length,
    previous: previousFigures(plan, subject, times, time),
  };
}

function allValues(
  subject: MapSubject,
  districts: readonly District[],
  figures: MapLayer['figures'],
): readonly number[] {
  if (subject.kind !== 'indicator')
    return districts.flatMap(({ id }) => figures.get(id)?.value ?? []);
  const ids = new Set(districts.map(({ id }) => id));
  return subject.indicator.observations!.flatMap(({ district, group, value }) =>
    district !== undefined && ids.has(district) && group === subject.group && Number.isFinite(value)
      ? value!
      : [],
  );
}

function previousFigures(
  plan: Plan,
  subject: MapSubject,
  times: readonly TimePoint[],
  time: TimePoint | undefined,
): MapLayer['previous'] {
  const before = time === undefined ? undefined : times[times.indexOf(time) - 1];
  if (before === undefined || subject.kind !== 'indicator') return undefined;
  const isBroken = subject.indicator.observations!.some(
    (each) => each.break && each.time === time && each.group === subject.group,
  );
  return isBroken ? undefined : { time: before, figures: figuresOf(plan, subject, before) };
}
