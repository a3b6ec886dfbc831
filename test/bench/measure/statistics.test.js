import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, resultOf, turnsOf } from './statistics.js';

describe('median(numbers)', () => {
  it('takes the middle by size, not by place', () => {
    assert.equal(median([9, 1, 100, 10, 2]), 9);
  });

  it('goes between the two middle ones of an even count', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it('leaves the rounds as they were, and knows nothing of none', () => {
    const rounds = [3, 1, 2];
    median(rounds);
    assert.deepEqual(rounds, [3, 1, 2]);
    assert.equal(median([]), undefined);
  });
});

describe('turnsOf(names, round)', () => {
  it('lets everybody begin once in as many rounds as there are contestants', () => {
    const names = ['ours', 'limit', 'peer'];
    assert.deepEqual(turnsOf(names, 0), ['ours', 'limit', 'peer']);
    assert.deepEqual(turnsOf(names, 1), ['limit', 'peer', 'ours']);
    assert.deepEqual(turnsOf(names, 2), ['peer', 'ours', 'limit']);
    assert.deepEqual(turnsOf(names, 3), ['ours', 'limit', 'peer']);
  });
});

describe('resultOf(benchmark, medians)', () => {
  it('compares with the limit and says whether the aim is met', () => {
    assert.deepEqual(resultOf({ aim: 0.5 }, { ours: 20, limit: 40 }), {
      aim: 0.5,
      reached: 0.5,
      verdict: 'met',
    });
    assert.equal(resultOf({ aim: 0.5 }, { ours: 21, limit: 40 }).verdict, 'not met');
  });

  it('compares our own figure where the aim is one', () => {
    assert.deepEqual(resultOf({ most: 50 }, { ours: 0 }), { aim: 50, reached: 0, verdict: 'met' });
    assert.equal(resultOf({ most: 0 }, { ours: 1 }).verdict, 'not met');
  });

  it('says where two frames alone take longer than the aim, unless it is met anyway', () => {
    const frames = { 'two empty frames': 32 };
    const { verdict } = resultOf({ aim: 0.25 }, { ours: 33, limit: 56, ...frames });
    assert.equal(verdict, 'below the floor');
    assert.equal(resultOf({ aim: 1 }, { ours: 33, limit: 56, ...frames }).verdict, 'met');
    assert.equal(resultOf({ aim: 1 }, { ours: 60, limit: 56, ...frames }).verdict, 'not met');
  });

  it('never calls an aim met when our own figure or the limit failed', () => {
    assert.equal(resultOf({ aim: 1 }, { limit: 40 }).verdict, 'not met');
    assert.equal(resultOf({ aim: 1 }, { ours: 40 }).verdict, 'not met');
    assert.equal(resultOf({ most: 50 }, {}).verdict, 'not met');
  });

  it('gives no verdict where there is no aim', () => {
    assert.deepEqual(resultOf({}, { ours: 10, limit: 40 }), { reached: 0.25 });
  });
});
