import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Observation } from '@machiplan/schema';
import { formatTime } from '../time/format-time.js';
import { coverageOf } from './comparable.js';
import { progressOf } from './progress-of.js';
import { apartFrom, seriesOf } from './series.js';

const visitors: Indicator = {
  id: 'visitors',
  title: '入館者数',
  direction: 'increase',
  baseline: { time: 'FY2022', value: 98000 },
  targets: [{ time: 'FY2031', value: 150000 }],
  observations: [
    { time: 'FY2024', value: 112480 },
    { time: 'FY2025', value: 120000, status: 'forecast' },
    { time: 'FY2025', asOf: '2025-09-30', value: 65016 },
  ],
};
const values = (figures: readonly { readonly value: number | undefined }[]) =>
  figures.map(({ value }) => value);

describe('coverageOf(record, fiscalYearStart)', () => {
  it('is a part where the value ends before its time, and the whole on its last day', () => {
    assert.equal(coverageOf({ time: 'FY2025', asOf: '2025-09-30' }), 'part');
    assert.equal(coverageOf({ time: 'FY2025', asOf: '2026-03-31' }), 'whole');
    assert.equal(coverageOf({ time: 'FY2025', asOf: '2026-05-31' }), 'whole');
    assert.equal(coverageOf({ time: 'FY2025', asOf: '2025-06-30' }, -5), 'whole');
    assert.equal(coverageOf({ time: 'FY2025', coverage: 'cumulative' }), 'cumulative');
  });
});

describe('values within a year', () => {
  it('are neither taken for the year nor for a fall', () => {
    const progress = progressOf(visitors);
    assert.equal(progress.observation?.value, 112480);
    assert.notEqual(progress.status, 'moving-away');
    assert.deepEqual(values(seriesOf(visitors)), [112480, 120000]);
    assert.deepEqual(values(apartFrom(visitors)), [65016]);
    assert.ok(progress.notes.includes('newer-not-comparable'));
    assert.ok(!progressOf(visitors, { asOf: 'FY2024' }).notes.includes('newer-not-comparable'));
  });

  it('are judged where the indicator says that they stand for the year, as of their day', () => {
    const { observation } = progressOf({ ...visitors, partYear: 'as-is' });
    assert.equal(observation?.value, 65016);
    assert.equal(observation.time, '2025-09-30');
    assert.deepEqual(apartFrom({ ...visitors, partYear: 'as-is' }), []);
  });
});

describe('running totals', () => {
  const total = (time: string, value: number): Observation => ({
    time,
    value,
    coverage: 'cumulative',
  });
  const observations = [total('FY2023', 500), { time: 'FY2023', value: 200 }, total('FY2024', 700)];

  it('compare with a target that is one, and stay apart from yearly values', () => {
    const yearly = { ...visitors, observations };
    assert.deepEqual(values(seriesOf(yearly)), [200]);
    assert.deepEqual(values(apartFrom(yearly)), [500, 700]);
    const running: Indicator = {
      ...yearly,
      baseline: total('FY2022', 300),
      targets: [{ time: 'FY2026', value: 1000, coverage: 'cumulative' }],
    };
    assert.deepEqual(values(seriesOf(running)), [500, 700]);
    assert.equal(progressOf(running).observation?.value, 700);
  });
});

describe('intervals', () => {
  const air: Indicator = {
    id: 'air',
    title: '濃度',
    direction: 'decrease',
    baseline: { time: 'FY2019/FY2021', value: 12.4, aggregation: 'average' },
    targets: [{ time: 'FY2029/FY2031', value: 10, aggregation: 'average', kind: 'final' }],
    observations: [
      { time: 'FY2022/FY2024', value: 11.6, aggregation: 'average' },
      { time: 'FY2024', value: 31, aggregation: 'maximum' },
      { time: 'FY2023/FY2024', value: 14, aggregation: 'average' },
    ],
  };

  it('compare with intervals of the same length and kind only', () => {
    const { observation, expected, status } = progressOf(air);
    assert.equal(observation?.value, 11.6);
    assert.equal(expected, 11.7);
    assert.equal(status, 'on-track');
    assert.deepEqual(values(apartFrom(air)), [31, 14]);
  });

  it('are written as such', () => {
    assert.equal(formatTime('FY2022/FY2024', 'ja'), '2022年度〜2024年度');
    assert.equal(formatTime('2024-04/2024-09', 'en'), 'April 2024–September 2024');
  });
});
