/** `@machiplan/sdk/timeline`: the dated events of a plan on one axis, and as a calendar file. */
export { calendarOf, type CalendarOptions } from './timeline/icalendar.js';
export {
  districtsOfEvent,
  nodesOfEvent,
  stateOfEvent,
  type ActionEvent,
  type EntryEvent,
  type PlanEvent,
  type TargetEvent,
  type TimelineEvent,
  type TimelineEventType,
} from './timeline/timeline-event.js';
export {
  eventsDueIn,
  timelineOf,
  type Timeline,
  type TimelineOptions,
} from './timeline/timeline-of.js';
export { timelineTitle } from './timeline/timeline-title.js';
