import type { ActionState } from '@machiplan/schema';
import { pathOf } from '@machiplan/sdk';
import { fiscalYearStartOf } from '@machiplan/sdk/time';
import { eraYear, formatTime, labelFor } from '@machiplan/sdk/format';
import { axisPeriodOf, messagesIn, wrapText } from '@machiplan/sdk/internal';
import { nodesOfEvent, stateOfEvent, type TimelineEvent } from '@machiplan/sdk/timeline';
import type { PlanTimelineModel } from '../plan-timeline-model.js';
import { planTimelineMessages } from '../plan-timeline.messages.js';

/** A mark for the events of one type and state in one year, or a bar for a span of years. */
export interface ChartMark {
  readonly type: TimelineEvent['type'];
  readonly state: ActionState | undefined;
  readonly x: number;
  readonly y: number;
  /** Undefined for a mark; the length of a bar. */
  readonly length: number | undefined;
  readonly count: number;
  readonly label: string;
}

/** A row of the chart: the plan as a whole, its events, or one of its roots. */
export interface ChartLane {
  readonly title: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly marks: readonly ChartMark[];
}

/** A year on the axis, or several without events that the axis leaves out. */
export interface ChartYear {
  readonly x: number;
  readonly width: number;
  /** `…` for years left out. */
  readonly label: string;
  /** Era and year in letters: R6. */
  readonly era: string;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly years: readonly ChartYear[];
  readonly lanes: readonly ChartLane[];
  readonly todayX: number | undefined;
}

export const fontSize = 14;
export const markSize = 16;
export const headHeight = 52;
const lineHeight = 20;
const slotHeight = 22;
const lanePadding = 8;
const labelWidth = 160;
const minYearWidth = 46;
const maxYearWidth = 112;
const comfortableWidth = 920;
/** Fewer years without events than this are shown; more are left out, and the axis says so. */
const fewestLeftOut = 2;
const leftOutWidth = 28;
/** Of a bar of more years than this, only the ends are sure to be on the axis. */
const longestBar = 100;

/** Places the events of a timeline on an axis of years. Marks of one year stack; bars come first. */
export function chartLayout(model: PlanTimelineModel): ChartLayout | undefined {
  const { plan, locale, events, today } = model;
  const fiscalYearStart = fiscalYearStartOf(plan);
  const placed = events.map((event) => ({
    event,
    period: axisPeriodOf(event.time, fiscalYearStart)!,
  }));
  if (placed.length === 0) return undefined;
  const years = yearsOf(placed.map(({ event, period }) => yearsOfEvent(event, period)));
  const columns = axisOf(years, locale.language);
  const xOf = scaleOf(years, columns);
  const groups = new Map<string, typeof placed>();
  for (const each of placed) {
    const key = laneKey(model, each.event);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  let y = headHeight;
  const lanes = laneOrder(model, [...groups.keys()]).map(({ key, title }) => {
    const lines = wrapText(title, (labelWidth - 12) / fontSize);
    const { marks, slots } = placeMarks(groups.get(key)!, { model, xOf, y });
    const height = Math.max(slots * slotHeight, lines.length * lineHeight) + lanePadding * 2;
    const lane = { title: lines, y, height, marks };
    y += height;
    return lane;
  });
  const now = axisPeriodOf(today, fiscalYearStart)?.start;
  const end = columns.at(-1)!;
  return {
    width: end.x + end.width + 8,
    height: y + 8,
    labelWidth,
    years: columns,
    lanes,
    todayX: now === undefined ? undefined : xOf(now),
  };
}

/** The year in which a period ends; a fiscal year belongs to the calendar year it starts in. */
const lastYearOf = (end: number) => Math.ceil(end - 1e-9) - 1;

/** The years that an event is drawn in: all of a bar, the one of a mark. */
function yearsOfEvent(event: TimelineEvent, period: Placed['period']): readonly [number, number] {
  const year = lastYearIn(period, event);
  return isBar(event) ? [Math.floor(period.start), lastYearOf(period.end)] : [year, year];
}

/** A year that is drawn, or the first and the last of years left out. */
type AxisYears = readonly [first: number, last: number];

/** The years of an axis: those with events, and single ones between them; others are left out. */
function yearsOf(ranges: readonly AxisYears[]): readonly AxisYears[] {
  const used = new Set<number>();
  for (const [first, last] of ranges) {
    const step = last - first > longestBar ? last - first : 1;
    for (let year = first; year <= last; year += step) used.add(year);
  }
  const sorted = [...used].sort((a, b) => a - b);
  return sorted.flatMap((year, at): readonly AxisYears[] => {
    const before = sorted[at - 1] ?? year - 1;
    const own: AxisYears = [year, year];
    if (year - before - 1 >= fewestLeftOut) return [[before + 1, year - 1], own];
    return year - before === 2 ? [[year - 1, year - 1], own] : [own];
  });
}

function axisOf(years: readonly AxisYears[], language: string): readonly ChartYear[] {
  const isLeftOut = ([first, last]: AxisYears) => first !== last;
  const leftOut = years.filter(isLeftOut).length;
  const width = Math.min(
    maxYearWidth,
    Math.max(
      minYearWidth,
      Math.floor(
        (comfortableWidth - labelWidth - leftOut * leftOutWidth) / (years.length - leftOut),
      ),
    ),
  );
  let x = labelWidth;
  return years.map((range) => {
    const column = isLeftOut(range)
      ? { x, width: leftOutWidth, label: '…', era: '' }
      : { x, width, ...namesOf(range[0], language) };
    x += column.width;
    return column;
  });
}

/** Positions on the axis; undefined outside of it. */
function scaleOf(years: readonly AxisYears[], columns: readonly ChartYear[]) {
  return (position: number): number | undefined => {
    const at = years.findIndex(([first, last]) => position >= first && position <= last + 1);
    const range = years[at];
    const column = columns[at];
    if (!range || !column) return undefined;
    const [first, last] = range;
    return column.x + ((position - first) / (last + 1 - first)) * column.width;
  };
}

function namesOf(year: number, language: string): Pick<ChartYear, 'label' | 'era'> {
  const time = String(year).padStart(4, '0');
  const era = eraYear(time);
  return {
    label: language.startsWith('ja') ? time : formatTime(time, language, { era: false }),
    era: era ? `${era.era.letter}${era.year}` : '',
  };
}

function laneKey({ plan }: PlanTimelineModel, event: TimelineEvent): string {
  if (event.type === 'issued' || event.type === 'period') return 'plan';
  const root = nodesOfEvent(event)
    .map((id) => pathOf(plan, id)[0])
    .find((node) => node !== undefined);
  if (event.type === 'event') return 'history';
  return root ? `node ${root.id}` : 'plan';
}

function laneOrder(
  { plan, locale: { language } }: PlanTimelineModel,
  keys: readonly string[],
): readonly { readonly key: string; readonly title: string }[] {
  const messages = messagesIn(planTimelineMessages, language);
  const lanes = [
    { key: 'plan', title: messages.wholePlan },
    { key: 'history', title: messages.history },
    ...plan.nodes.map(({ id, title }) => ({
      key: `node ${id}`,
      title: labelFor(title, language, plan),
    })),
  ];
  return lanes.filter(({ key }) => keys.includes(key));
}

interface Placing {
  readonly model: PlanTimelineModel;
  readonly xOf: (position: number) => number | undefined;
  readonly y: number;
}

type Placed = {
  readonly event: TimelineEvent;
  readonly period: { readonly start: number; readonly end: number };
};

function placeMarks(
  placed: readonly Placed[],
  { model, xOf, y }: Placing,
): { readonly marks: readonly ChartMark[]; readonly slots: number } {
  const { language } = model.locale;
  const messages = messagesIn(planTimelineMessages, language);
  const slotY = (slot: number) => y + lanePadding + slot * slotHeight;
  const marks: ChartMark[] = [];
  let bars = 0;
  const cells = new Map<string, Placed[]>();
  for (const each of placed) {
    const { event, period } = each;
    if (isBar(event)) {
      const time = formatTime(event.time, language);
      marks.push({
        type: event.type,
        state: stateOfEvent(event),
        x: xOf(period.start)!,
        y: slotY(bars),
        length: xOf(period.end)! - xOf(period.start)!,
        count: 1,
        label: `${messages.types[event.type]} ${time}`,
      });
      bars += 1;
      continue;
    }
    const year = lastYearIn(period, event);
    const key = `${year} ${event.type} ${stateOfEvent(event)}`;
    const cell = cells.get(key);
    if (cell) cell.push(each);
    else cells.set(key, [each]);
  }
  const slotsOf = new Map<number, number>();
  for (const cell of cells.values()) {
    const [{ event, period }] = cell as [Placed];
    const year = lastYearIn(period, event);
    const slot = slotsOf.get(year) ?? bars;
    slotsOf.set(year, slot + 1);
    const state = stateOfEvent(event);
    const words = [messages.types[event.type], state && messages.states[state]].filter(Boolean);
    marks.push({
      type: event.type,
      state,
      x: xOf(year)! + 6,
      y: slotY(slot),
      length: undefined,
      count: cell.length,
      label: `${year} ${words.join(' ')} ${messages.items(cell.length)}`,
    });
  }
  return { marks, slots: Math.max(bars, 1, ...slotsOf.values()) };
}

const isBar = ({ type, time }: TimelineEvent) =>
  type === 'period' || ((type === 'entry' || type === 'event') && time.includes('/'));

/** The column of a mark: that of its fiscal year's name, or of the calendar year it ends in. */
function lastYearIn({ end }: Placed['period'], { time }: TimelineEvent): number {
  const last = time.split('/').at(-1)!;
  return last.startsWith('FY') ? Number(last.slice('FY'.length)) : lastYearOf(end);
}
