import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator, type PlanDocument } from '@machiplan/schema';
import { breakdownFiguresOf } from './breakdown-figures.js';
import { breakdownLabel } from './breakdown-label.js';
import { progressLabel } from './progress-label.js';
import { progressOf } from './progress-of.js';
import { summaryOf } from './summary-of.js';

const composition: Indicator = {
  id: 'composition',
  title: { ja: '人口（構成比）', en: 'Population by age' },
  kind: 'context',
  unit: '%',
  decimals: 1,
  groups: [
    { id: 'old', title: { ja: '65歳以上', en: '65 and over' } },
    { id: 'young', title: { ja: '0-14歳', en: '0 to 14' } },
  ],
  observations: [
    { time: '2023', group: 'old', value: 20.4 },
    { time: '2023', group: 'young', value: 11.6 },
    { time: '2043', group: 'old', value: 27.1, status: 'forecast' },
  ],
};

const document: PlanDocument = {
  planJson: '1.1',
  id: 'city',
  title: '計画',
  levels: [{ id: 'l', title: '施策' }],
  nodes: [{ id: 'n', level: 'l', title: '緑' }],
  districtLevels: [{ id: 'area', title: '地域' }],
  districts: [
    { id: 'north', level: 'area', name: { ja: '北', en: 'North' } },
    { id: 'south', level: 'area', name: '南' },
  ],
  indicators: [
    composition,
    {
      id: 'trees',
      title: '木の数',
      direction: 'increase',
      observations: [
        { time: 'FY2024', district: 'north', value: 10 },
        { time: 'FY2024', district: 'south', value: 20 },
      ],
      targets: [{ time: 'FY2030', value: 25, district: 'south' }],
    },
  ],
};
const { plan } = checkPlan(document);
assert.ok(plan);
const trees = plan.indicators[1]!;

describe('an indicator that is published by group only', () => {
  it('is never said to have no value', () => {
    assert.equal(
      summaryOf(composition),
      '人口（構成比）は、区分ごとに公表されています。65歳以上は2023年に20.4%です。0-14歳は2023年に11.6%です。',
    );
    assert.equal(
      summaryOf(composition, { languages: 'en' }),
      'Population by age is published by group. 65 and over: 20.4% (2023). 0 to 14: 11.6% (2023).',
    );
    assert.match(summaryOf(composition, { languages: 'ja-x-easy' }), /65歳以上は、2023年は 20\.4%/);
  });

  it('has the reason by-group instead of no-observation', () => {
    const progress = progressOf(composition);
    assert.equal(progress.status === undefined && progress.reason, 'by-group');
    assert.equal(progressLabel(progress), '区分別に公表');
    assert.equal(progressLabel(progress, 'en'), 'Published by group');
  });

  it('lists the figures of each group', () => {
    const figures = breakdownFiguresOf(composition);
    assert.deepEqual(
      figures.map(({ group, observation }) => [group, observation?.value]),
      [
        ['old', 20.4],
        ['young', 11.6],
      ],
    );
    assert.equal(breakdownLabel(plan, composition, figures[1]!, 'en'), '0 to 14');
  });

  it('is judged as ever where a group is asked for', () => {
    assert.match(
      summaryOf(composition, { group: 'old' }),
      /^人口（構成比）（65歳以上）は2023年に20.4%/,
    );
  });

  it('still has no value where no group has one', () => {
    const none = { ...composition, observations: [] };
    assert.match(summaryOf(none), /実績値はまだありません/);
  });

  it('names ten groups at most and counts the rest', () => {
    const groups = Array.from({ length: 14 }, (_, at) => ({ id: `g${at}`, title: `区分${at}` }));
    const observations = groups.map(({ id }) => ({ time: '2023', group: id, value: 1 }));
    const text = summaryOf({ ...composition, groups, observations });
    assert.match(text, /区分9は2023年に1\.0%です。ほかに4区分の値があります。$/);
  });
});

describe('an indicator that is published by district only', () => {
  it('is said to be so, with the names where the plan is given', () => {
    assert.equal(
      summaryOf(trees, { plan }),
      '木の数は、地区ごとに公表されています。北は2024年度に10です。南は2024年度に20です。目標値は地区ごとに示されています。',
    );
    assert.match(summaryOf(trees), /地区ごとに公表されています。2地区の値があります。/);
  });

  it('has the reason by-district', () => {
    const progress = progressOf(trees);
    assert.equal(progress.status === undefined && progress.reason, 'by-district');
    assert.equal(breakdownLabel(plan, trees, { district: 'north' }, ['en']), 'North');
  });
});
