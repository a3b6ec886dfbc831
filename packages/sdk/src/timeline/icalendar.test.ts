import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type PlanDocument } from '@machiplan/schema';
import { calendarOf } from './icalendar.js';
import { timelineOf } from './timeline-of.js';

const stamp = new Date('2026-01-02T03:04:05.678Z');

function calendar(document: Partial<PlanDocument>, languages = 'ja'): string {
  const { plan } = checkPlan({
    planJson: '1.1',
    id: '緑市 plan',
    title: '緑市計画, 第1版; 案',
    levels: [{ id: 'm', title: '施策' }],
    nodes: [],
    ...document,
  });
  return calendarOf(plan!, timelineOf(plan!).events, { languages, stamp });
}

/**
 * The events as RFC 5545 says to read them: lines unfolded (3.1), properties split at the first colon
 * outside of a parameter, texts unescaped (3.3.11).
 */
function eventsIn(text: string): readonly ReadonlyMap<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  assert.deepEqual([lines[0], lines.at(-1)], ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
  const events: Map<string, string>[] = [];
  let open: Map<string, string> | undefined;
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+(?:;[A-Z-]+=[^:]*)?):(.*)$/su.exec(line) ?? [];
    assert.ok(name !== undefined, `no property: ${line}`);
    if (line === 'BEGIN:VEVENT') events.push((open = new Map<string, string>()));
    else if (line === 'END:VEVENT') open = undefined;
    else if (open) {
      assert.ok(!open.has(name), `twice: ${name}`);
      open.set(
        name,
        value!.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
      );
    }
  }
  return events;
}

const daysIn = (event: ReadonlyMap<string, string> | undefined) =>
  ['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE'].map((name) => event?.get(name));

const event = (title: string, time: string) => ({ id: `e${time}`, level: 'm', title, time });

describe('calendarOf(plan, events, options)', () => {
  it('has all-day events with the days of the plan, the end exclusive', () => {
    const [month, day] = eventsIn(
      calendar({ nodes: [event('意見募集', '2022-07'), event('説明会', '2022-08-31')] }),
    );
    assert.equal(month!.get('SUMMARY'), '意見募集');
    assert.deepEqual(daysIn(month), ['20220701', '20220801']);
    assert.deepEqual(daysIn(day), ['20220831', '20220901']);
  });

  it('puts a fiscal year on its last day and says so', () => {
    const [, review] = eventsIn(calendar({ period: { start: 'FY2024', reviews: ['FY2027'] } }));
    assert.deepEqual(daysIn(review), ['20280331', '20280401']);
    assert.equal(review!.get('DESCRIPTION'), '2027年度の最終日に表示しています。');
  });

  it('keeps commas, semicolons, backslashes, line breaks and emoji of titles', () => {
    const title = String.raw`a,b;c\d` + '\n改行\u{1F600}'.repeat(20);
    const [read] = eventsIn(calendar({ nodes: [event(title, '2022-07-01')] }));
    assert.equal(read!.get('SUMMARY'), title);
  });

  it('has lines of at most 75 bytes that end with CRLF and cut no character', () => {
    const text = calendar({ nodes: [event('緑'.repeat(200), '2022-07-01')] });
    const lines = text.split('\r\n');
    assert.equal(lines.pop(), '');
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')));
    assert.ok(lines.every((line) => !line.includes('\uFFFD')));
  });

  it('stamps in UTC, without fractions of seconds', () => {
    const text = calendar({ nodes: [event('x', '2022-07-01')] });
    assert.ok(text.includes('\r\nDTSTAMP:20260102T030405Z\r\n'));
  });

  it('gives the same ids again, so that a second import updates the first', () => {
    const document = { nodes: [event('x', '2022-07-01'), event('y', '2022-07-02')] };
    const ids = () => eventsIn(calendar(document)).map((each) => each.get('UID'));
    assert.equal(new Set(ids()).size, 2);
    assert.deepEqual(ids(), ids());
  });

  it('lets no text of a plan start a property of its own', () => {
    const evil = 'x\r\nATTACH:https://evil.example/\r\nEND:VEVENT\u0007';
    const [read, ...others] = eventsIn(calendar({ nodes: [event(evil, '2022-07-01')] }));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [...read!.keys()].filter((name) => name === 'ATTACH'),
      [],
    );
  });

  it('links to http(s) addresses only', () => {
    const nodes = [event('x', '2022-07-01')];
    assert.ok(calendar({ nodes, href: 'https://city.example/plan' }).includes('URL:https://city'));
    // eslint-disable-next-line no-script-url -- must never become a link
    assert.ok(!calendar({ nodes, href: 'javascript:alert(1)' }).includes('URL:'));
  });
});
