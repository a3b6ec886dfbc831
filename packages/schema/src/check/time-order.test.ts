import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { endsBefore, isBefore, isReversed } from './time-order.js';

const april = { start: 4, naming: 'start' } as const;
const july = { start: 7, naming: 'end' } as const;

describe('isBefore(one, other, fiscalYear)', () => {
  it('compares times of one kind', () => {
    assert.equal(isBefore('FY2023', 'FY2024', april), true);
    assert.equal(isBefore('FY2024', 'FY2024', april), false);
    assert.equal(isBefore('2024-09', '2024-10', april), true);
    assert.equal(isBefore('2024-10-01', '2024-10-02', april), true);
    assert.equal(isBefore('2024-10-02', '2024-10-01', april), false);
  });

  it('puts fiscal years where they are in the calendar', () => {
    assert.equal(isBefore('2024-03-31', 'FY2024', april), true);
    assert.equal(isBefore('2024-04-01', 'FY2024', april), false);
    assert.equal(isBefore('FY2023', '2024-04', april), true);
    assert.equal(isBefore('FY2023', '2024-03', april), false);
    assert.equal(isBefore('2024-08', 'FY2024', { start: 9, naming: 'start' }), true);
  });

  it('is certain only where the times do not overlap', () => {
    assert.equal(isBefore('2024', 'FY2024', april), false);
    assert.equal(isBefore('FY2024', '2024', april), false);
  });

  it('puts a fiscal year named by its end into the year before', () => {
    assert.equal(isBefore('2024-06-30', 'FY2025', july), true);
    assert.equal(isBefore('2024-07-01', 'FY2025', july), false);
    assert.equal(isBefore('FY2025', '2025-07-01', july), true);
    assert.equal(isBefore('FY2025', '2025-06-30', july), false);
  });

  it('takes an interval from its first to its last moment', () => {
    assert.equal(isBefore('FY2019/FY2021', 'FY2022', april), true);
    assert.equal(isBefore('FY2019/FY2021', 'FY2021', april), false);
    assert.equal(isBefore('2024-03', '2024-04/2024-09', april), true);
  });
});

describe('endsBefore(one, other, fiscalYear)', () => {
  it('tells a day within a year from its last day, whatever the length of the month', () => {
    assert.equal(endsBefore('2024-09-30', 'FY2024', april), true);
    assert.equal(endsBefore('2025-03-31', 'FY2024', april), false);
    assert.equal(endsBefore('2025-06-30', 'FY2025', july), false);
    assert.equal(endsBefore('2025-06-29', 'FY2025', july), true);
    assert.equal(endsBefore('2024-02-29', '2024-02', april), false);
  });
});

describe('isReversed(time, fiscalYear)', () => {
  it('finds intervals that end before they start', () => {
    assert.equal(isReversed('FY2021/FY2019', april), true);
    assert.equal(isReversed('2024-09/2024-04', april), true);
    assert.equal(isReversed('FY2021/FY2021', april), false);
    assert.equal(isReversed('2024/2024-06', april), false);
    assert.equal(isReversed('FY2021', april), false);
  });
});
