import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { explainProgress } from './explain-progress.js';
import { partYearOf } from './part-year.js';
import { progressOf } from './progress-of.js';
import { summaryOf } from './summary-of.js';

const visitors: Indicator = {
  id: 'visitors',
  title: { ja: '入館者数', en: 'Visitors' },
  unit: { ja: '人', en: 'people' },
  decimals: 0,
  direction: 'increase',
  partYear: 'pro-rata',
  baseline: { time: 'FY2022', value: 98000 },
  targets: [{ time: 'FY2031', value: 150000 }],
  observations: [
    { time: 'FY2024', value: 112480 },
    { time: 'FY2025', value: 120000, status: 'forecast' },
    { time: 'FY2025', asOf: '2025-09-30', value: 65016 },
  ],
};
const withoutRule = ({ partYear: _, ...rest }: Indicator): Indicator => rest;
const withoutBaseline = ({ baseline: _, ...rest }: Indicator): Indicator => rest;
const observed = (value: number, asOf = '2025-09-30'): Indicator => ({
  ...visitors,
  observations: [
    { time: 'FY2024', value: 112480 },
    { time: 'FY2025', asOf, value },
  ],
});

describe('a value within a year, judged pro rata', () => {
  it('compares with the share of the year that has passed, apart from the whole years', () => {
    const { partYear, ...whole } = progressOf(visitors);
    // 98,000 + 52,000 × 3 ÷ 9 is 115,333 for the year, half of which is 57,667.
    assert.equal(partYear?.share, 0.5);
    assert.equal(partYear.yearExpected, 115333);
    assert.equal(partYear.expected, 57667);
    assert.equal(partYear.difference, 7349);
    assert.equal(partYear.status, 'on-track');
    assert.equal(whole.observation?.value, 112480);
    assert.equal(whole.status, 'on-track');
  });

  it('never changes the result for whole years', () => {
    const { partYear, notes, ...judged } = progressOf(observed(10));
    const observations = [{ time: 'FY2024', value: 112480 }];
    const {
      partYear: none,
      notes: otherNotes,
      ...without
    } = progressOf({
      ...visitors,
      observations,
    });
    assert.equal(partYear?.status, 'moving-away');
    assert.equal(none, undefined);
    assert.deepEqual(judged, without);
    assert.deepEqual(notes, otherNotes);
  });

  it('is behind below its share, and moving away below that of the baseline', () => {
    assert.equal(partYearOf(observed(57667))?.status, 'on-track');
    assert.equal(partYearOf(observed(57666))?.status, 'behind');
    assert.equal(partYearOf(observed(49000))?.status, 'behind');
    assert.equal(partYearOf(observed(48999))?.status, 'moving-away');
  });

  it('has achieved the target once it is reached, unless there is less to count', () => {
    assert.equal(partYearOf(observed(150000))?.status, 'achieved');
    const fewer: Indicator = {
      ...observed(0),
      direction: 'decrease',
      targets: [{ time: 'FY2031', value: 50000 }],
    };
    assert.equal(partYearOf(fewer)?.status, 'on-track');
  });

  it('is not judged without the rule, without its day, or beside a whole value of that year', () => {
    const undeclared = withoutRule(visitors);
    assert.equal(partYearOf(undeclared), undefined);
    assert.ok(progressOf(undeclared).notes.includes('newer-not-comparable'));
    const undated = { time: 'FY2025', coverage: 'part', value: 65016 } as const;
    assert.equal(partYearOf({ ...visitors, observations: [undated] }), undefined);
    const whole = { time: 'FY2025', value: 118000 };
    const observations = [...visitors.observations!, whole];
    assert.equal(partYearOf({ ...visitors, observations }), undefined);
    assert.equal(partYearOf({ ...visitors, direction: 'maintain' }), undefined);
  });

  it('is shown without a status where there is no path, and not before its day', () => {
    const startless = withoutBaseline(visitors);
    assert.equal(partYearOf(startless)?.status, undefined);
    assert.equal(partYearOf(startless)?.observation.value, 65016);
    assert.equal(partYearOf(visitors, { asOf: 'FY2024' }), undefined);
  });

  it('counts the share by fiscal years of other months and names', () => {
    const options = { fiscalYearStart: -5 };
    const partYear = partYearOf(observed(40000, '2024-09-30'), options);
    assert.equal(partYear?.share, 0.25);
  });

  it('is said in a sentence and explained with its formula', () => {
    assert.match(
      summaryOf(visitors),
      /年度途中の値は2025年9月30日までに65,016人です。経過した割合（50%）の目安57,667人と比べて「順調」です。/,
    );
    assert.match(summaryOf(visitors, { languages: 'en' }), /Within the year: 65,016.people up to/);
    const lines = explainProgress(visitors, progressOf(visitors)).join('\n');
    assert.match(lines, /115,333人 × 50% ＝ 57,667人/);
  });
});
