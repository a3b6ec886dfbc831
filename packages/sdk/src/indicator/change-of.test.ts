import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { changeOf } from './change-of.js';

const households: Indicator = {
  id: 'households',
  title: '世帯数',
  unit: '世帯',
  observations: [
    { time: '1991', value: 359000 },
    { time: 'FY2021', value: 490000 },
  ],
};

describe('changeOf(indicator)', () => {
  it('goes from the first to the newest observation', () => {
    const change = changeOf(households);
    assert.equal(change?.from.time, '1991');
    assert.equal(change?.to.time, 'FY2021');
    assert.equal(change?.difference, 131000);
    // 131,000 ÷ 359,000 = 36.49 %
    assert.equal(change?.percent, 36.5);
  });

  it('goes from the baseline where there is one, also from a forecast', () => {
    const baseline = { time: '2011', value: 450000, status: 'forecast' as const };
    assert.equal(changeOf({ ...households, baseline })?.difference, 40000);
  });

  it('gives no percent of percentages, nor from zero or below', () => {
    assert.equal(changeOf({ ...households, unit: '%' })?.percent, undefined);
    for (const value of [0, -5]) {
      const observations = [
        { time: '2020', value },
        { time: '2021', value: 10 },
      ];
      assert.equal(changeOf({ ...households, observations })?.percent, undefined);
    }
  });

  it('compares nothing across a series break', () => {
    const observations = [
      { time: '1991', value: 10 },
      { time: '2001', value: 20, break: true },
      { time: '2011', value: 30 },
    ];
    assert.equal(changeOf({ ...households, observations })?.difference, 10);
    assert.equal(changeOf({ ...households, observations: observations.slice(0, 2) }), undefined);
  });

  it('is unknown with one observation or none', () => {
    assert.equal(changeOf({ ...households, observations: [] }), undefined);
    assert.equal(changeOf(households, { asOf: '1991' }), undefined);
  });

  it('has no amount between categories', () => {
    const categories = [{ value: 359000, title: 'A' }];
    assert.equal(changeOf({ ...households, categories })?.difference, undefined);
  });
});
