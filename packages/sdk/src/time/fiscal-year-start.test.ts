import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOf } from '../indicator/progress-of.js';
import { fiscalYearOf } from './fiscal-year.js';
import { fiscalYearStartOf } from './fiscal-year-start.js';
import { compareTime, isTimeWithin, spanOf } from './time-span.js';

const july = fiscalYearStartOf({ fiscalYearStart: 7, fiscalYearNaming: 'end' });

describe('fiscalYearStartOf(plan)', () => {
  it('is April of the year that names it, unless the plan says otherwise', () => {
    assert.equal(fiscalYearStartOf({}), 4);
    assert.equal(fiscalYearStartOf({ fiscalYearStart: 7, fiscalYearNaming: 'start' }), 7);
    assert.equal(fiscalYearStartOf({ fiscalYearStart: 1, fiscalYearNaming: 'end' }), 1);
  });

  it('puts a year named by its end into the year before, in every rule on time', () => {
    assert.deepEqual(spanOf('FY2025', july), { start: '2024-07-01', end: '2025-06-30' });
    assert.equal(fiscalYearOf('2024-07-01', july), 2025);
    assert.equal(fiscalYearOf('2025-06-30', july), 2025);
    assert.equal(isTimeWithin('2024-12', 'FY2025', july), true);
    assert.ok(compareTime('FY2025', '2024-06-30', july) > 0);
    assert.ok(compareTime('FY2025', '2025-07-01', july) < 0);
  });

  it('agrees with the day before the next year for every month and naming', () => {
    for (const fiscalYearNaming of ['start', 'end'] as const) {
      for (let fiscalYearStart = 1; fiscalYearStart <= 12; fiscalYearStart += 1) {
        const start = fiscalYearStartOf({ fiscalYearStart, fiscalYearNaming });
        const span = spanOf('FY2025', start)!;
        assert.equal(fiscalYearOf(span.start, start), 2025);
        assert.equal(fiscalYearOf(span.end, start), 2025);
        const named = fiscalYearNaming === 'start' ? span.start : span.end;
        assert.equal(named.slice(0, 4), '2025');
      }
    }
  });

  it('judges FY2025 to FY2028 as the days they are', () => {
    const byYear = {
      id: 'i',
      title: 'I',
      direction: 'increase' as const,
      baseline: { time: 'FY2025', value: 0 },
      targets: [{ time: 'FY2028', value: 100 }],
      observations: [{ time: '2026-12-31', value: 30 }],
    };
    const byDay = {
      ...byYear,
      baseline: { time: '2025-06-30', value: 0 },
      targets: [{ time: '2028-06-30', value: 100 }],
    };
    for (const indicator of [byYear, byDay]) {
      const { status, expected } = progressOf(indicator, { fiscalYearStart: july });
      assert.equal(status, 'behind');
      assert.equal(expected, 50);
    }
  });
});
