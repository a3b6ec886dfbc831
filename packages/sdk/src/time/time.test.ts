import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fiscalYearOf } from './fiscal-year.js';
import { dateInJapan } from './date-in-japan.js';
import { parseTime, timePointOf } from './parse-time.js';
import { compareTime, isTimeWithin, spanOf } from './time-span.js';

describe('parseTime(time)', () => {
  it('keeps the four kinds apart', () => {
    assert.deepEqual(parseTime('FY2024'), { kind: 'fiscal-year', year: 2024 });
    assert.deepEqual(parseTime('2024'), { kind: 'year', year: 2024 });
    assert.deepEqual(parseTime('2024-10'), { kind: 'month', year: 2024, month: 10 });
    assert.deepEqual(parseTime('2024-10-01'), { kind: 'date', year: 2024, month: 10, day: 1 });
  });

  it('refuses what is not a time, and days that do not exist', () => {
    for (const text of ['', '令和6年度', 'FY24', 'FY2024-10', '2024-13', '2024-00', '2024-1']) {
      assert.equal(parseTime(text), undefined, text);
    }
    assert.equal(parseTime('2023-02-29'), undefined);
    assert.equal(parseTime('1900-02-29'), undefined);
    assert.equal(parseTime('2024-04-31'), undefined);
    assert.equal(parseTime('2024-02-29')?.kind, 'date');
    assert.equal(parseTime('2000-02-29')?.kind, 'date');
  });

  it('is undone by timePointOf', () => {
    for (const time of ['FY0987', '2024', '2024-01', '2024-01-09']) {
      assert.equal(timePointOf(parseTime(time)!), time);
    }
  });
});

describe('spanOf(time, fiscalYearStart)', () => {
  it('gives first and last day', () => {
    assert.deepEqual(spanOf('FY2023'), { start: '2023-04-01', end: '2024-03-31' });
    assert.deepEqual(spanOf('2023'), { start: '2023-01-01', end: '2023-12-31' });
    assert.deepEqual(spanOf('2024-02'), { start: '2024-02-01', end: '2024-02-29' });
    assert.deepEqual(spanOf('2024-02-03'), { start: '2024-02-03', end: '2024-02-03' });
    assert.equal(spanOf('soon'), undefined);
  });

  it('follows the month the plan gives', () => {
    assert.deepEqual(spanOf('FY2023', 1), { start: '2023-01-01', end: '2023-12-31' });
    assert.deepEqual(spanOf('FY2023', 10), { start: '2023-10-01', end: '2024-09-30' });
  });
});

describe('fiscalYearOf(time, fiscalYearStart)', () => {
  it('changes on 1 April', () => {
    assert.equal(fiscalYearOf('2025-03-31'), 2024);
    assert.equal(fiscalYearOf('2025-04-01'), 2025);
    assert.equal(fiscalYearOf('2025-03'), 2024);
    assert.equal(fiscalYearOf('FY2024'), 2024);
  });

  it('changes in the month the plan gives', () => {
    assert.equal(fiscalYearOf('2025-09', 10), 2024);
    assert.equal(fiscalYearOf('2025-10', 10), 2025);
    assert.equal(fiscalYearOf('2025-01-01', 1), 2025);
  });

  it('does not guess for a calendar year, which lies in two', () => {
    assert.equal(fiscalYearOf('2024'), undefined);
    assert.equal(fiscalYearOf('2024', 1), 2024);
    assert.equal(fiscalYearOf('soon'), undefined);
  });

  it('changes at midnight in Japan, wherever the program runs', () => {
    assert.equal(fiscalYearOf(new Date('2025-03-31T14:59:59Z')), 2024);
    assert.equal(fiscalYearOf(new Date('2025-03-31T15:00:00Z')), 2025);
    assert.equal(fiscalYearOf(new Date(Number.NaN)), undefined);
  });
});

describe('dateInJapan(moment)', () => {
  it('gives the day in Japan', () => {
    assert.equal(dateInJapan(new Date('2026-11-20T15:00:00Z')), '2026-11-21');
    assert.equal(dateInJapan(new Date('2026-11-20T14:59:00Z')), '2026-11-20');
  });
});

describe('compareTime(a, b, fiscalYearStart)', () => {
  it('sorts by first day, then by last; what is no time comes last', () => {
    const times = ['?', 'FY2024', '2024', '2024-04', '2024-04-01', '2023-12-31', '2025', 'FY2023'];
    assert.deepEqual(
      times.sort((a, b) => compareTime(a, b)),
      ['FY2023', '2023-12-31', '2024', '2024-04-01', '2024-04', 'FY2024', '2025', '?'],
    );
  });

  it('finds no order between times that cover the same days', () => {
    assert.equal(compareTime('FY2024', '2024', 1), 0);
  });
});

describe('isTimeWithin(time, whole, fiscalYearStart)', () => {
  it('wants all of the time inside', () => {
    assert.equal(isTimeWithin('2024-04-01', 'FY2024'), true);
    assert.equal(isTimeWithin('2025-03', 'FY2024'), true);
    assert.equal(isTimeWithin('2024', 'FY2024'), false);
    assert.equal(isTimeWithin('FY2024', 'FY2024'), true);
    assert.equal(isTimeWithin('soon', 'FY2024'), false);
  });
});
