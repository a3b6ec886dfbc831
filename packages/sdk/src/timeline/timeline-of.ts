import type { ActionState, Indicator, Period, Plan, PlanNode, TimePoint } from '@machiplan/schema';
import { breakdownsOf } from '../indicator/breakdown.js';
import { targetsOf } from '../indicator/targets.js';
import { nodeById } from '../plan/node.js';
import { descendantsOf } from '../plan/outline.js';
import { descendantDistrictsOf } from '../district/district.js';
import { fiscalYearStartOf } from '../time/fiscal-year-start.js';
import { spanOf, type TimeSpan } from '../time/time-span.js';
import {
  districtsOfEvent,
  nodesOfEvent,
  stateOfEvent,
  type TimelineEvent,
  type TimelineEventType,
} from './timeline-event.js';

/** Conditions on events. An event that does not state what is asked for is left out. */
export interface TimelineOptions {
  /** Id of an entry: only its events and those of the entries below it. */
  readonly branch?: string | undefined;
  /** Id of a district: only events that state it or a district within it. */
  readonly district?: string | undefined;
  /** Only events of this state. */
  readonly state?: ActionState | undefined;
  /** Only events of these types. */
  readonly types?: readonly TimelineEventType[] | undefined;
}

/** The dated events of a plan on one axis. */
export interface Timeline {
  /** In order of their first day, then of their last; those of the same days in document order. */
  readonly events: readonly TimelineEvent[];
  /** The days from the first to the last event; undefined without events. */
  readonly span: TimeSpan | undefined;
  /** Number of targets for which the plan names no time; they are on no axis. */
  readonly undatedTargets: number;
}

/**
 * Everything in a plan that has a time: its issue, period and reviews; entries that happened, are
 * scheduled or have a period of their own; actions per year; targets. Nothing is dated that the
 * document does not date. The work is that of sorting the events.
 */
export function timelineOf(plan: Plan, options: TimelineOptions = {}): Timeline {
  const add = collector(plan);
  addPlanEvents(plan, add);
  for (const node of plan.nodes) addNodeEvents(node, add);
  plan.actions.forEach((action, at) =>
    add(`action-${action.id ?? at + 1}`, action.time, (event) => ({
      ...event,
      type: 'action',
      action,
      node: nodeById(plan, action.node),
    })),
  );
  const undatedTargets = plan.indicators
    .map((indicator) => addTargets(plan, indicator, add))
    .reduce((sum, count) => sum + count, 0);
  const events = add.events.filter(conditionOf(plan, options)).sort(compareEvents);
  return { events, span: spanOfEvents(events), undatedTargets };
}

type Dated = Pick<TimelineEvent, 'id' | 'time' | 'span'>;
type Add = ((id: string, time: TimePoint, event: (dated: Dated) => TimelineEvent) => void) & {
  readonly events: TimelineEvent[];
};

/** Collects events with readable times, each under an id of its own. */
function collector(plan: Plan): Add {
  const fiscalYearStart = fiscalYearStartOf(plan);
  const events: TimelineEvent[] = [];
  const ids = new Map<string, number>();
  // Thousands of actions share a few years.
  const spans = new Map<TimePoint, TimeSpan | undefined>();
  const add = (id: string, time: TimePoint, event: (dated: Dated) => TimelineEvent) => {
    if (!spans.has(time)) spans.set(time, spanOf(time, fiscalYearStart));
    const span = spans.get(time);
    if (!span || span.end < span.start) return;
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    events.push(event({ id: count === 1 ? id : `${id}-${count}`, time, span }));
  };
  return Object.assign(add, { events });
}

function addPlanEvents({ issued, period }: Plan, add: Add): void {
  const event = (type: 'issued' | 'period' | 'review') => (dated: Dated) =>
    ({ ...dated, type, node: undefined }) as const;
  if (issued !== undefined) add('plan-issued', issued, event('issued'));
  if (!period) return;
  add('plan-period', intervalOf(period), event('period'));
  for (const review of period.reviews ?? []) add('plan-review', review, event('review'));
}

function addNodeEvents(node: PlanNode, add: Add): void {
  const { id, time, period } = node;
  if (period || time !== undefined) {
    const type = time === undefined ? 'entry' : 'event';
    add(`${type}-${id}`, period ? intervalOf(period) : time!, (dated) => ({
      ...dated,
      type,
      node,
    }));
  }
  for (const review of period?.reviews ?? [])
    add(`review-${id}`, review, (dated) => ({ ...dated, type: 'review', node }));
}

/** Returns the number of targets without a time. */
function addTargets(plan: Plan, indicator: Indicator, add: Add): number {
  let undated = 0;
  const options = { fiscalYearStart: fiscalYearStartOf(plan), origin: plan.origin };
  for (const breakdown of breakdownsOf(indicator))
    for (const target of targetsOf(indicator, { ...options, ...breakdown }))
      if (target.time === undefined) undated += 1;
      else {
        const id = ['target', indicator.id, breakdown.group, breakdown.district, target.time];
        const key = id.filter((part) => part !== undefined).join('-');
        add(key, target.time, (dated) => ({ ...dated, type: 'target', indicator, target }));
      }
  return undated;
}

/** The years of a period as an interval; its start alone where the document names no end. */
function intervalOf({ start, end }: Period): TimePoint {
  return end === undefined || end === start ? start : `${start}/${end}`;
}

function conditionOf(
  plan: Plan,
  { branch, district, state, types }: TimelineOptions,
): (event: TimelineEvent) => boolean {
  const within = (id: string, below: readonly { readonly id: string }[]) =>
    new Set([id, ...below.map((each) => each.id)]);
  const branches = branch === undefined ? undefined : within(branch, descendantsOf(plan, branch));
  const districts =
    district === undefined ? undefined : within(district, descendantDistrictsOf(plan, district));
  return (event) =>
    (!types || types.includes(event.type)) &&
    (state === undefined || stateOfEvent(event) === state) &&
    (!branches || nodesOfEvent(event).some((id) => branches.has(id))) &&
    (!districts || districtsOfEvent(event).some((id) => districts.has(id)));
}

function compareEvents({ span: a }: TimelineEvent, { span: b }: TimelineEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.end === b.end ? 0 : a.end < b.end ? -1 : 1;
}

function spanOfEvents(events: readonly TimelineEvent[]): TimeSpan | undefined {
  const [first] = events;
  if (!first) return undefined;
  const end = events.reduce((last, { span }) => (span.end > last ? span.end : last), '');
  return { start: first.span.start, end };
}

/**
 * Events that are due in a fiscal year: those whose time ends in it. An action of FY2025 and a target
 * for FY2025 are due in FY2025, as is a target for the calendar year 2025.
 *
 * @param fiscalYear The common-era year that names it; see `fiscalYearOf`.
 * @param fiscalYearStart Month a fiscal year starts in: `fiscalYearStartOf(plan)`.
 */
export function eventsDueIn(
  events: readonly TimelineEvent[],
  fiscalYear: number,
  fiscalYearStart?: number,
): readonly TimelineEvent[] {
  const year = spanOf(`FY${String(fiscalYear).padStart(4, '0')}`, fiscalYearStart);
  if (!year) return [];
  return events.filter(({ span }) => span.end >= year.start && span.end <= year.end);
}
