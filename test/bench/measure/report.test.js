import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf, short, summaryLines } from './report.js';

const row = {
  name: 'tree, first paint',
  aim: 0.5,
  contestants: { ours: () => 20, limit: () => 40, 'Some kit': () => 60 },
};

describe('short(number)', () => {
  it('keeps the digits that matter, of small and of large numbers', () => {
    assert.equal(short(0.0123456), '0.0123');
    assert.equal(short(0.5), '0.50');
    assert.equal(short(31.46), '31.5');
    assert.equal(short(166_999), '166,999');
    assert.equal(short(0), '0');
  });

  it('shows what is not known as not known', () => {
    assert.equal(short(undefined), '-');
  });
});

describe('linesOf(row, measured)', () => {
  it('says figure and share of the limit of each, and the verdict on ours', () => {
    const lines = linesOf(row, {
      figures: { ours: 20, limit: 40, 'Some kit': 60 },
      failures: {},
    });
    assert.deepEqual(lines, [
      'tree, first paint   (aim: at most 0.5 x limit)',
      '  ours                           20 ms      0.50 x limit  met',
      '  limit                          40 ms         1 x limit',
      '  Some kit                       60 ms      1.50 x limit',
    ]);
  });

  it('says why somebody could not be measured, and goes on', () => {
    const lines = linesOf(row, {
      figures: { ours: 20, limit: 40 },
      failures: { 'Some kit': new Error('no canvas') },
    });
    assert.equal(lines[3], '  Some kit                 failed: no canvas');
  });
});

describe('summaryLines(results)', () => {
  it('lists the rows that have an aim and counts those that are met', () => {
    const lines = summaryLines([
      { row, figures: { ours: 20, limit: 40 } },
      { row: { name: 'tree, longest task', most: 50 }, figures: { ours: 60 } },
      { row: { name: 'tree, elements' }, figures: { ours: 169 } },
    ]);
    assert.deepEqual(lines, [
      '             aim  reached                  row',
      '     0.5 x limit     0.50  met             tree, first paint',
      '           50 ms       60  not met         tree, longest task',
      '1 of 2 met',
    ]);
  });
});
