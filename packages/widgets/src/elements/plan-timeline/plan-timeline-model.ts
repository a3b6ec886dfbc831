import type { ActionState, LocalizedText, Plan, TimePoint } from '@machiplan/schema';
import { nodeById, pathOf } from '@machiplan/sdk';
import { fiscalYearOf, fiscalYearStartOf } from '@machiplan/sdk/time';
import { formatTime, labelFor } from '@machiplan/sdk/format';
import { messagesIn, planIndex } from '@machiplan/sdk/internal';
import {
  eventsDueIn,
  nodesOfEvent,
  stateOfEvent,
  timelineOf,
  timelineTitle,
  type TimelineEvent,
  type TimelineEventType,
} from '@machiplan/sdk/timeline';
import type { Locale } from '../../localization/locale.js';
import type { FilterResult } from '../../plan-data/filters/filter-result.js';
import type { Selection } from '../../plan-data/selection/selection.js';
import { optionsOf, type TimelineChoices } from './timeline-choices.js';
import { planTimelineMessages } from './plan-timeline.messages.js';
import { timelineModes, type TimelineMode } from './timeline-mode.js';

export const eventTypes: readonly TimelineEventType[] = [
  'period',
  'review',
  'target',
  'action',
  'entry',
  'event',
  'issued',
];

/** Up to so many rows, all years are open. */
const maxOpenRows = 40;

/** One event in words. */
export interface TimelineRow {
  readonly event: TimelineEvent;
  readonly time: string;
  /** The title as the plan has it; undefined where it is in our words. */
  readonly text: LocalizedText | undefined;
  readonly title: string;
  readonly state: ActionState | undefined;
  /** Titles above the entry. */
  readonly path: string;
  /** The entry or indicator to select. */
  readonly target: { readonly kind: 'node' | 'indicator'; readonly id: string } | undefined;
  readonly isSelected: boolean;
}

/** The events of one year, calendar or fiscal as the plan has it. */
export interface TimelineYear {
  readonly key: TimePoint;
  readonly heading: string;
  readonly isOpen: boolean;
  readonly events: readonly TimelineEvent[];
}

/** The properties of the element that decide what it shows. A removed attribute leaves null. */
export interface TimelineProperties {
  readonly node: string | null | undefined;
  readonly district: string | null | undefined;
  readonly state: string | null | undefined;
  readonly type: string | null | undefined;
  readonly view: string | null | undefined;
  readonly headingLevel: number;
}

export interface TimelineInput {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly selection: Selection;
  readonly filters: FilterResult | undefined;
  /** The date that decides which year is the current one, `YYYY-MM-DD`. */
  readonly today: TimePoint;
  /** Years that the reader opened (true) or closed (false). */
  readonly toggledYears: ReadonlyMap<TimePoint, boolean>;
}

/** Everything a `<plan-timeline>` shows. */
export interface PlanTimelineModel {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly selection: Selection;
  readonly mode: TimelineMode;
  readonly headingLevel: number;
  readonly today: TimePoint;
  /** The fiscal year of today, in words. */
  readonly currentYear: string;
  readonly choices: TimelineChoices;
  readonly district: string | undefined;
  /** Number of events before the conditions. */
  readonly total: number;
  readonly events: readonly TimelineEvent[];
  readonly due: readonly TimelineEvent[];
  readonly years: readonly TimelineYear[];
  readonly undatedTargets: number;
  /** Undefined if there is something to show. */
  readonly emptyReason: 'empty' | 'noMatches' | 'notFound' | undefined;
}

/** Derives what a `<plan-timeline>` shows. */
export function planTimelineModel(
  { plan, locale, selection, filters, today, toggledYears }: TimelineInput,
  properties: TimelineProperties,
): PlanTimelineModel {
  const all = timelineOf(plan);
  const fiscalYearStart = fiscalYearStartOf(plan);
  const district = properties.district ?? selection.district;
  const branch = properties.node ?? undefined;
  const { events: matching } = timelineOf(plan, {
    branch,
    district,
    state: oneOf(actionStates, properties.state),
    types: eventTypes.includes(properties.type as TimelineEventType)
      ? [properties.type as TimelineEventType]
      : undefined,
  });
  const events = filters ? matching.filter((event) => passes(plan, event, filters)) : matching;
  const fiscalYear = fiscalYearOf(today, fiscalYearStart)!;
  const isNotFound = branch !== undefined && !nodeById(plan, branch);
  return {
    plan,
    locale,
    selection,
    mode: oneOf(timelineModes, properties.view) ?? 'list',
    headingLevel: properties.headingLevel,
    today,
    currentYear: yearHeading(fiscalYearTime(fiscalYear), locale.language),
    choices: optionsOf(plan, all.events, locale.language, { ...properties, district }),
    district,
    total: all.events.length,
    events,
    due: eventsDueIn(events, fiscalYear, fiscalYearStart),
    years: yearsOf(events, fiscalYearStart, locale.language, toggledYears),
    undatedTargets: all.undatedTargets,
    emptyReason: isNotFound
      ? 'notFound'
      : events.length > 0
        ? undefined
        : all.events.length > 0
          ? 'noMatches'
          : 'empty',
  };
}

const actionStates: readonly ActionState[] = [
  'not-started',
  'in-progress',
  'done',
  'delayed',
  'cancelled',
];

function oneOf<Value extends string>(
  values: readonly Value[],
  value: string | null | undefined,
): Value | undefined {
  return values.find((each) => each === value);
}

function passes(plan: Plan, event: TimelineEvent, filters: FilterResult): boolean {
  if (event.type === 'target') return filters.passesIndicator(event.indicator);
  const { positions } = planIndex(plan);
  return nodesOfEvent(event).some((id) => {
    const position = positions.get(id);
    return position !== undefined && filters.passes(position);
  });
}

const fiscalYearTime = (year: number): TimePoint => `FY${String(year).padStart(4, '0')}`;

/** A year by the common era and by the Japanese one: 2024年度（令和6年度）, FY2024 (Reiwa 6). */
export function yearHeading(time: TimePoint, language: string): string {
  const plain = formatTime(time, language, { era: false });
  const byEra = formatTime(time, language, { era: true });
  return plain === byEra ? plain : messagesIn(planTimelineMessages, language).year(plain, byEra);
}

/** Events by the year they end in. A calendar year spans two fiscal years and is a group of its own. */
function yearsOf(
  events: readonly TimelineEvent[],
  fiscalYearStart: number,
  language: string,
  toggled: ReadonlyMap<TimePoint, boolean>,
): readonly TimelineYear[] {
  const groups = new Map<TimePoint, TimelineEvent[]>();
  for (const event of events) {
    const last = event.time.split('/').at(-1)!;
    const fiscalYear = fiscalYearOf(last, fiscalYearStart);
    const key = fiscalYear === undefined ? last : fiscalYearTime(fiscalYear);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const yearIn = (key: TimePoint) => key.replace('FY', '');
  return [...groups]
    .sort(([a], [b]) =>
      yearIn(a) === yearIn(b) ? a.length - b.length : yearIn(a) < yearIn(b) ? -1 : 1,
    )
    .map(([key, group]) => ({
      key,
      heading: yearHeading(key, language),
      isOpen: toggled.get(key) ?? events.length <= maxOpenRows,
      events: group,
    }));
}

/** An event in words. */
export function timelineRow(
  { plan, locale: { language }, selection }: PlanTimelineModel,
  event: TimelineEvent,
): TimelineRow {
  const [node] = nodesOfEvent(event);
  const isEntry = event.type === 'event' || event.type === 'entry';
  const above = node === undefined ? [] : pathOf(plan, node);
  const target =
    event.type === 'target'
      ? ({ kind: 'indicator', id: event.indicator.id } as const)
      : node === undefined || !nodeById(plan, node)
        ? undefined
        : ({ kind: 'node', id: node } as const);
  return {
    event,
    time: formatTime(event.time, language),
    text: isEntry ? event.node.title : event.type === 'action' ? event.action.title : undefined,
    title: timelineTitle(event, plan, language),
    state: stateOfEvent(event),
    path: (isEntry ? above.slice(0, -1) : above)
      .map(({ title }) => labelFor(title, language, plan))
      .join(language.startsWith('ja') ? ' ＞ ' : ' > '),
    target,
    isSelected: target !== undefined && selection[target.kind] === target.id,
  };
}
