import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageOf, axisPeriodOf, hasBegunBy } from './time-axis.js';

describe('axisPeriodOf(time)', () => {
  it('puts fiscal years three months after calendar years', () => {
    assert.deepEqual(axisPeriodOf('2024'), { start: 2024, end: 2025 });
    assert.deepEqual(axisPeriodOf('FY2024'), { start: 2024.25, end: 2025.25 });
  });

  it('follows the month a fiscal year starts in', () => {
    assert.deepEqual(axisPeriodOf('FY2024', 1), { start: 2024, end: 2025 });
    assert.deepEqual(axisPeriodOf('FY2024', 10), { start: 2024.75, end: 2025.75 });
  });

  it('ends periods that end on the same day at the same number', () => {
    for (const time of ['FY2024', '2025-03', '2025-03-31']) {
      assert.equal(axisPeriodOf(time)?.end, 2025.25, time);
    }
    assert.equal(axisPeriodOf('2024-02-29')?.end, axisPeriodOf('2024-02')?.end);
    assert.equal(axisPeriodOf('FY2024', 6)?.end, axisPeriodOf('2025-05', 6)?.end);
  });

  it('does not know what is not a time', () => {
    for (const time of ['', 'R6', '2024-13', '2023-02-29', 'FY24']) {
      assert.equal(axisPeriodOf(time), undefined, time);
    }
  });
});

describe('hasBegunBy(time, asOf)', () => {
  it('takes in what is over and what is going on', () => {
    assert.ok(hasBegunBy('FY2024', 'FY2024'));
    assert.ok(hasBegunBy('2025-02', 'FY2024'));
    assert.ok(hasBegunBy('FY2026', '2026-11-01'));
  });

  it('leaves out what comes later', () => {
    assert.ok(!hasBegunBy('FY2025', 'FY2024'));
    assert.ok(!hasBegunBy('2025', 'FY2024'));
    assert.ok(!hasBegunBy('FY2026', '2026-03-31'));
  });
});

describe('ageOf(time, asOf)', () => {
  it('counts years of the kind of the figure', () => {
    assert.equal(ageOf('FY2021', 'FY2025'), 4);
    assert.equal(ageOf('FY2024', '2026-03-31'), 1);
    assert.equal(ageOf('FY2024', '2026-04-01'), 2);
    assert.equal(ageOf('2021', '2025-12-31'), 4);
  });

  it('counts months for figures of a month', () => {
    assert.equal(ageOf('2021-10', '2023-04'), 1.5);
  });

  it('does not know an age without a clock', () => {
    assert.equal(ageOf('FY2021', undefined), undefined);
  });
});
