import type { Plan, TimePoint } from '@machiplan/schema';
import { safeHref } from '../link/safe-href.js';
import { labelFor } from '../text/language.js';
import { firstOf, messagesIn, type Languages } from '../text/messages.js';
import { formatTime } from '../time/format-time.js';
import { stateOfEvent, type TimelineEvent } from './timeline-event.js';
import { timelineTitle } from './timeline-title.js';
import { timelineMessages } from './timeline.messages.js';

export interface CalendarOptions {
  /** Languages of titles, BCP 47, best first. */
  readonly languages: Languages;
  /** When the calendar is written. */
  readonly stamp: Date;
}

/**
 * Events as a calendar file (iCalendar, RFC 5545), all-day and not blocking any time. A time of at
 * most a month covers its days; a longer one, such as a fiscal year, stands on its last day, when it
 * is due, and says so. Importing a calendar again updates the events: their ids stay the same.
 */
export function calendarOf(
  plan: Plan,
  events: readonly TimelineEvent[],
  { languages, stamp }: CalendarOptions,
): string {
  const messages = messagesIn(timelineMessages, languages);
  const name = messages.calendar(labelFor(plan.title, languages, plan));
  const stamped = stamp.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const href = safeHref(plan.href);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Machiplan//Plan JSON timeline//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(`${plan.id}/${event.id}`)}@machiplan`,
      `DTSTAMP:${stamped}`,
      ...daysOf(event),
      'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(timelineTitle(event, plan, languages))}`,
      ...descriptionOf(event, languages),
      ...(href === undefined ? [] : [`URL:${href}`]),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Longest time that covers its days: a month. */
const longestDays = 31;
const dayMs = 24 * 60 * 60 * 1000;

const isLong = ({ span }: TimelineEvent) =>
  (Date.parse(span.end) - Date.parse(span.start)) / dayMs >= longestDays;

/** First day, and the day after the last one, as RFC 5545 counts whole days. */
function daysOf(event: TimelineEvent): readonly string[] {
  const { start, end } = event.span;
  const next = new Date(Date.parse(end) + dayMs).toISOString().slice(0, 10);
  const first = isLong(event) ? end : start;
  return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(next)}`];
}

const compact = (date: TimePoint) => date.replaceAll('-', '');

function descriptionOf(event: TimelineEvent, languages: Languages): readonly string[] {
  const messages = messagesIn(timelineMessages, languages);
  const state = stateOfEvent(event);
  const sentences = [
    state && messages.states[state],
    isLong(event) && messages.lastDayOf(formatTime(event.time, firstOf(languages))),
  ].filter((sentence): sentence is string => typeof sentence === 'string');
  return sentences.length === 0 ? [] : [`DESCRIPTION:${escaped(sentences.join('\n'))}`];
}

/** A text value: RFC 5545, section 3.3.11. Other control characters are not allowed in one. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

const encoder = new TextEncoder();

/** Lines of at most 75 bytes, continued after a space (RFC 5545, section 3.1); no character is cut. */
function folded(line: string): string {
  let size = 0;
  let text = '';
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > 75) {
      text += '\r\n ';
      size = 1;
    }
    text += character;
    size += bytes;
  }
  return text;
}
