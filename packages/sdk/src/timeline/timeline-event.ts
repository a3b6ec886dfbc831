import type { Action, ActionState, Indicator, PlanNode, TimePoint } from '@machiplan/schema';
import type { TargetFigure } from '../indicator/targets.js';
import type { TimeSpan } from '../time/time-span.js';

interface DatedEvent {
  /** Unique in the timeline, and the same each time the document is read. */
  readonly id: string;
  /** As the document states it: a time point, or an interval (`FY2024/FY2031`). */
  readonly time: TimePoint;
  /** The days it covers. */
  readonly span: TimeSpan;
}

/** A date of the plan as a whole: its issue, its period, a review. Reviews of an entry name it. */
export interface PlanEvent extends DatedEvent {
  readonly type: 'issued' | 'period' | 'review';
  readonly node: PlanNode | undefined;
}

/** An entry with a time: something that happened or is scheduled, or an entry with its own period. */
export interface EntryEvent extends DatedEvent {
  readonly type: 'event' | 'entry';
  readonly node: PlanNode;
}

/** Action for an entry in a year. */
export interface ActionEvent extends DatedEvent {
  readonly type: 'action';
  readonly action: Action;
  readonly node: PlanNode | undefined;
}

/** A value to be reached by a time, for everybody or for one group or district. */
export interface TargetEvent extends DatedEvent {
  readonly type: 'target';
  readonly indicator: Indicator;
  readonly target: TargetFigure;
}

/** Something in a plan that has a time. The records are the plan's own, so their sources can be cited. */
export type TimelineEvent = PlanEvent | EntryEvent | ActionEvent | TargetEvent;

export type TimelineEventType = TimelineEvent['type'];

/** The state that the publisher gives; undefined where it gives none. Never computed. */
export function stateOfEvent(event: TimelineEvent): ActionState | undefined {
  if (event.type === 'action') return event.action.state;
  return event.type === 'entry' || event.type === 'event' ? event.node.state : undefined;
}

/** Ids of the entries that an event belongs to; empty for an event of the plan as a whole. */
export function nodesOfEvent(event: TimelineEvent): readonly string[] {
  switch (event.type) {
    case 'target':
      return event.indicator.nodes ?? [];
    case 'action':
      return [event.action.node];
    default:
      return event.node ? [event.node.id] : [];
  }
}

/** Ids of the districts that an event states; empty for the whole area. */
export function districtsOfEvent(event: TimelineEvent): readonly string[] {
  switch (event.type) {
    case 'target': {
      const { district } = event.target.record;
      return district === undefined ? [] : [district];
    }
    case 'action':
      return event.action.districts ?? [];
    default:
      return event.node?.districts ?? [];
  }
}
