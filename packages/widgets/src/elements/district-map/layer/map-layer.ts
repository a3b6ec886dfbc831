import type { District, Id, Plan, TimePoint } from '@machiplan/schema';
import { districtById } from '@machiplan/sdk';
import type { Selection } from '../../../plan-data/selection/selection.js';
import { figuresOf, type DistrictFigure } from './district-figure.js';
import { ranksOf } from './ranks.js';
import { shownDistricts, shownLevel, timesOf } from './shown-level.js';
import { subjectFor, type SubjectRequest, type MapSubject } from './subject.js';
import { classOf, mapScale, type MapScale } from '../scale/map-scale.js';
import { scaleOptions, type ScaleRequest } from '../scale/scale-options.js';

/** What a page asks a map to show. */
export interface LayerRequest extends SubjectRequest, ScaleRequest {
  readonly level: string | undefined;
  /** Id of the district whose districts are shown. */
  readonly within: string | undefined;
  readonly time: string | undefined;
  /** Which nodes count, by position; without it, all do. */
  readonly passes?: ((position: number) => boolean) | undefined;
}

/** Everything about one map that does not depend on how it is drawn. */
export interface MapLayer {
  readonly subject: MapSubject;
  readonly level: Id | undefined;
  readonly within: District | undefined;
  readonly districts: readonly District[];
  /** The times there are figures for, ascending; empty where time plays no part. */
  readonly times: readonly TimePoint[];
  readonly time: TimePoint | undefined;
  readonly figures: ReadonlyMap<Id, DistrictFigure>;
  readonly scale: MapScale;
  /** Class of each district, in the order of `districts`; −1 where there is no value. */
  readonly classes: readonly number[];
  /** Rank of each district, 1 for the greatest. */
  readonly ranks: readonly (number | undefined)[];
  /** How many districts have a value. */
  readonly valueCount: number;
  /** The time before, to tell the change; undefined for the first, or across a series break. */
  readonly previous:
    { readonly time: TimePoint; readonly figures: MapLayer['figures'] } | undefined;
}

/** What to show, decided from what the page asks and what is selected. */
export function mapLayer(plan: Plan, asked: LayerRequest, selection: Selection): MapLayer {
  const subject = subjectFor(plan, asked, selection);
  const within = asked.within === undefined ? undefined : districtById(plan, asked.within);
  const level = shownLevel(plan, subject, asked.level, within?.id);
  const districts = shownDistricts(plan, level, within?.id);
  const times = timesOf(plan, subject, districts);
  const time = [asked.time, selection.time, times.at(-1)].find(
    (each) => each && times.includes(each),
  );
  const figures = figuresOf(plan, subject, time, asked.passes);
  // One scale for all times, so that a colour means the same in every year.
  const peers = shownDistricts(plan, level, undefined);
  const scale = mapScale(
    allValues(subject, peers, figures),
    scaleOptions(plan, subject, asked, time),
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
