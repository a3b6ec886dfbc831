import { expect } from '@open-wc/testing';
import type { Indicator } from '@machiplan/schema';
import { planOf } from '../../../../../test/browser/garden-plan.js';
import { gaugeModel } from '../kpi-gauge/gauge-model.js';
import { groupIndicators, sortIndicators } from './board-groups.js';
import { chunksOf } from './gauge-chunks.js';

const rise = {
  unit: '%',
  direction: 'increase',
  baseline: { time: '2020', value: 0 },
  targets: [{ time: '2030', value: 10 }],
};
const plan = planOf({
  planJson: '1.0',
  id: 'p',
  title: '計画',
  levels: [{ id: 'field', title: '分野', kind: 'field' }],
  nodes: [
    { id: 'f1', level: 'field', title: '花' },
    { id: 'f2', level: 'field', title: '道' },
    { id: 'f2a', level: 'field', parent: 'f2', title: '小道' },
  ],
  indicators: [
    {
      ...rise,
      id: 'a',
      title: '指標10',
      nodes: ['f2a'],
      observations: [{ time: '2025', value: 5 }],
    },
    { ...rise, id: 'b', title: '指標9', observations: [] },
    { ...rise, id: 'c', title: '指標1', nodes: ['f1'], observations: [{ time: '2025', value: 1 }] },
    {
      ...rise,
      id: 'd',
      title: '指標2',
      nodes: ['f2'],
      observations: [{ time: '2025', value: -1 }],
    },
  ],
});
const gaugeOf = (indicator: Indicator) => gaugeModel(plan, indicator, {}, { language: 'ja' });
const ids = (indicators: readonly Indicator[]) => indicators.map(({ id }) => id);

describe('sortIndicators(indicators, sort)', () => {
  const sorted = (sort: Parameters<typeof sortIndicators>[1]) =>
    ids(sortIndicators(plan.indicators, sort, plan, 'ja', gaugeOf));
  it('keeps the order of the plan', () => {
    expect(sorted('plan')).to.deep.equal(['a', 'b', 'c', 'd']);
  });
  it('counts numbers in titles as numbers', () => {
    expect(sorted('title')).to.deep.equal(['c', 'd', 'b', 'a']);
  });
  it('puts first what moves away, and last what has no status', () => {
    expect(sorted('status')).to.deep.equal(['d', 'c', 'a', 'b']);
  });
  it('puts the least progress first, and last what has none', () => {
    expect(sorted('progress')).to.deep.equal(['d', 'c', 'a', 'b']);
  });
});

describe('groupIndicators(indicators, grouping)', () => {
  const grouped = (grouping: Parameters<typeof groupIndicators>[1]) =>
    groupIndicators(plan.indicators, grouping, plan, gaugeOf).map(({ key, indicators }) => [
      key,
      ids(indicators),
    ]);
  it('groups by the root of the first node, in order of the plan, those without a node last', () => {
    expect(grouped('field')).to.deep.equal([
      ['f1', ['c']],
      ['f2', ['a', 'd']],
      ['', ['b']],
    ]);
  });
  it('groups by status, what needs attention first', () => {
    expect(grouped('status')).to.deep.equal([
      ['moving-away', ['d']],
      ['behind', ['c']],
      ['on-track', ['a']],
      ['none', ['b']],
    ]);
  });
});

describe('chunksOf(items, size)', () => {
  it('cuts in pieces, the last one shorter', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
    expect(chunksOf([], 2)).to.deep.equal([]);
  });
});
