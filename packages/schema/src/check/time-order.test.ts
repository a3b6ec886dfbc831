import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isBefore } from './time-order.js';

const april = 4;

describe('isBefore(one, other, fiscalYearStart)', () => {
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
    assert.equal(isBefore('2024-08', 'FY2024', 9), true);
  });

  it('is certain only where the times do not overlap', () => {
    assert.equal(isBefore('2024', 'FY2024', april), false);
    assert.equal(isBefore('FY2024', '2024', april), false);
  });
});
