import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Plan, type PlanDocument } from '@machiplan/schema';
import { stateOfEvent } from './timeline-event.js';
import { eventsDueIn, timelineOf } from './timeline-of.js';
import { timelineTitle } from './timeline-title.js';

function planOf(document: Partial<PlanDocument>): Plan {
  const { plan } = checkPlan({
    planJson: '1.1',
    id: 'city',
    title: '緑市計画',
    levels: [{ id: 'm', title: '施策' }],
    nodes: [],
    ...document,
  });
  return plan!;
}

const plan = planOf({
  issued: '2024-03',
  period: { start: 'FY2024', end: 'FY2031', reviews: ['FY2027'] },
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [
    { id: 'north', level: 'area', name: '北' },
    { id: 'north-1', level: 'area', name: '北一', parent: 'north' },
  ],
  nodes: [
    { id: 'a', level: 'm', title: '健康' },
    { id: 'a-1', level: 'm', parent: 'a', title: '健診', period: { start: 'FY2025' } },
    { id: 'b', level: 'm', title: '地域行政の発足', time: '1991', districts: ['north-1'] },
  ],
  actions: [
    { id: 'x', node: 'a-1', time: 'FY2025', title: '夜間健診', state: 'delayed' },
    { node: 'a', time: '2025-08-20', title: '相談会', districts: ['north-1'] },
  ],
  indicators: [
    {
      id: 'rate',
      title: '受診率',
      unit: '%',
      nodes: ['a-1'],
      targets: [{ time: 'FY2027', value: 54 }, { time: '2031', value: 60 }, { text: '増加' }],
    },
  ],
});

const titles = (options: Parameters<typeof timelineOf>[1]) =>
  timelineOf(plan, options).events.map((event) => timelineTitle(event, plan, 'ja'));

describe('timelineOf(plan, options)', () => {
  it('puts everything that has a time on one axis, in order of its days', () => {
    const { events, span } = timelineOf(plan);
    assert.deepEqual(
      events.map(({ type, time }) => `${type} ${time}`),
      [
        'event 1991',
        'issued 2024-03',
        'period FY2024/FY2031',
        'entry FY2025',
        'action FY2025',
        'action 2025-08-20',
        'review FY2027',
        'target FY2027',
        'target 2031',
      ],
    );
    assert.deepEqual(span, { start: '1991-01-01', end: '2032-03-31' });
  });

  it('counts targets without a time, and dates none of them', () => {
    assert.equal(timelineOf(plan).undatedTargets, 1);
  });

  it('narrows to a branch with what is below it, a district with what is in it, a state, a type', () => {
    assert.deepEqual(titles({ branch: 'a' }), [
      '健診',
      '夜間健診',
      '相談会',
      '受診率：54%',
      '受診率：60%',
    ]);
    assert.deepEqual(titles({ district: 'north' }), ['地域行政の発足', '相談会']);
    assert.deepEqual(titles({ state: 'delayed' }), ['夜間健診']);
    assert.deepEqual(titles({ types: ['review', 'issued'] }), ['計画の公表', '計画の見直し']);
    assert.deepEqual(titles({ branch: 'unknown' }), []);
  });

  it('gives each event an id of its own, the same every time', () => {
    const twice = planOf({
      nodes: [{ id: 'a', level: 'm', title: '健康' }],
      actions: [1, 2].map((n) => ({ id: `same${n}`, node: 'a', time: 'FY2025', title: 'x' })),
      indicators: [
        {
          id: 'i',
          title: '数',
          targets: [
            { time: 'FY2027', value: 1, kind: 'interim' },
            { time: 'FY2027', value: 2, kind: 'final' },
          ],
        },
      ],
    });
    const ids = () => timelineOf(twice).events.map(({ id }) => id);
    assert.equal(new Set(ids()).size, 4);
    assert.deepEqual(ids(), ids());
  });

  it('has no events and no span for a plan without times', () => {
    assert.deepEqual(timelineOf(planOf({})), { events: [], span: undefined, undatedTargets: 0 });
  });

  it('takes states as given, and none from figures', () => {
    assert.deepEqual(timelineOf(plan).events.map(stateOfEvent).filter(Boolean), ['delayed']);
  });

  it('reads 100,000 actions in linear time', () => {
    const actions = Array.from({ length: 100_000 }, (_, at) => ({
      id: `x${at}`,
      node: 'a',
      time: `FY${2000 + (at % 40)}`,
      title: '取組み',
    }));
    const large = planOf({ nodes: [{ id: 'a', level: 'm', title: '健康' }] });
    const start = performance.now();
    assert.equal(timelineOf({ ...large, actions }).events.length, 100_000);
    assert.ok(performance.now() - start < 10_000, 'a quadratic search would take minutes');
  });
});

describe('eventsDueIn(events, fiscalYear)', () => {
  it('takes what ends in the year, whatever kind of time it has', () => {
    const { events } = timelineOf(plan);
    const due = (year: number) =>
      eventsDueIn(events, year).map((event) => timelineTitle(event, plan, 'ja'));
    assert.deepEqual(due(2025), ['健診', '夜間健診', '相談会']);
    assert.deepEqual(due(2027), ['計画の見直し', '受診率：54%']);
    assert.deepEqual(due(2031), ['計画期間', '受診率：60%']);
    assert.deepEqual(due(1990), []);
  });

  it('follows plans whose fiscal year starts in another month', () => {
    const { events } = timelineOf(planOf({ fiscalYearStart: 7, issued: '2025-06-30' }));
    assert.equal(eventsDueIn(events, 2024, 7).length, 1);
    assert.equal(eventsDueIn(events, 2025, 7).length, 0);
  });
});
