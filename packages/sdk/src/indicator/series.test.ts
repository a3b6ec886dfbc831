import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { breakdownsOf } from './breakdown.js';
import { baselineOf, latestObservation, seriesOf } from './series.js';

const withParts = (parts: Partial<Indicator>): Indicator => ({ id: 'i', title: '指標', ...parts });

describe('seriesOf(indicator, breakdown)', () => {
  it('sorts observations by time, across fiscal years, years and dates', () => {
    const indicator = withParts({
      observations: [
        { time: 'FY2024', value: 4 },
        { time: '2024-06-30', value: 2 },
        { time: '1991', value: 1 },
        { time: '2024', value: 3 },
      ],
    });
    assert.deepEqual(
      seriesOf(indicator).map(({ value }) => value),
      [1, 2, 3, 4],
    );
  });

  it('keeps the figures of groups and districts apart', () => {
    const indicator = withParts({
      observations: [
        { time: 'FY2024', value: 1 },
        { time: 'FY2024', value: 2, group: 'children' },
        { time: 'FY2024', value: 3, district: 'kitazawa' },
        { time: 'FY2024', value: 4, group: 'children', district: 'kitazawa' },
      ],
    });
    const valuesFor = (breakdown: object) => seriesOf(indicator, breakdown).map((f) => f.value);
    assert.deepEqual(valuesFor({}), [1]);
    assert.deepEqual(valuesFor({ group: 'children' }), [2]);
    assert.deepEqual(valuesFor({ district: 'kitazawa' }), [3]);
    assert.deepEqual(valuesFor({ group: 'children', district: 'kitazawa' }), [4]);
    assert.deepEqual(valuesFor({ group: 'adults' }), []);
  });

  it('counts the surest figure of one time, then the first given', () => {
    const indicator = withParts({
      observations: [
        { time: 'FY2023', value: 1, status: 'provisional' },
        { time: 'FY2023', value: 2 },
        { time: 'FY2023', value: 3, status: 'final' },
        { time: 'FY2024', value: null, status: 'not-published' },
        { time: 'FY2024', value: 5, status: 'forecast' },
      ],
    });
    assert.deepEqual(
      seriesOf(indicator).map(({ time, value, status }) => [time, value, status]),
      [
        ['FY2023', 2, 'final'],
        ['FY2024', 5, 'forecast'],
      ],
    );
  });

  it('shows gaps as figures without value, and what is no figure as a gap', () => {
    const indicator = withParts({
      observations: [
        { time: 'FY2021', value: null, status: 'not-published' },
        { time: 'FY2022', value: NaN },
        { time: 'FY2023', value: 1e308 },
        { time: 'FY2024', value: 0 },
      ],
    });
    assert.deepEqual(
      seriesOf(indicator).map(({ value }) => value),
      [undefined, undefined, undefined, 0],
    );
  });

  it('leaves out a time that cannot be read', () => {
    assert.deepEqual(seriesOf(withParts({ observations: [{ time: '令和6', value: 1 }] })), []);
  });

  it('says how a figure came about: itself, its part, the indicator, the plan', () => {
    const originOf = (parts: Partial<Indicator>, own?: 'derived') =>
      seriesOf(
        withParts({
          ...parts,
          observations: [{ time: '2024', value: 1, ...(own && { origin: own }) }],
        }),
        { origin: 'published' },
      )[0]?.origin;
    const origins = { observations: 'sample' } as const;
    assert.equal(originOf({ origin: 'editorial', origins }, 'derived'), 'derived');
    assert.equal(originOf({ origin: 'editorial', origins }), 'sample');
    assert.equal(originOf({ origin: 'editorial' }), 'editorial');
    assert.equal(originOf({}), 'published');
  });

  it('keeps four hundred observations', () => {
    const observations = Array.from({ length: 400 }, (_, index) => ({
      time: String(2300 - index),
      value: index,
    }));
    const series = seriesOf(withParts({ observations }));
    assert.equal(series.length, 400);
    assert.equal(series[0]?.time, '1901');
    assert.equal(series[399]?.time, '2300');
  });
});

describe('latestObservation(indicator)', () => {
  const indicator = withParts({
    observations: [
      { time: 'FY2022', value: 10 },
      { time: 'FY2023', value: 11, status: 'provisional' },
      { time: 'FY2024', value: null, status: 'not-published' },
      { time: 'FY2025', value: 13, status: 'forecast' },
    ],
  });

  it('is the newest with a value that is not a forecast', () => {
    assert.equal(latestObservation(indicator)?.time, 'FY2023');
  });

  it('takes a forecast when asked to', () => {
    assert.equal(latestObservation(indicator, { forecasts: true })?.value, 13);
  });

  it('looks no further than asked', () => {
    assert.equal(latestObservation(indicator, { asOf: 'FY2022' })?.value, 10);
    assert.equal(latestObservation(indicator, { asOf: 'FY2021' }), undefined);
  });
});

describe('baselineOf(indicator)', () => {
  it('is never the first observation in disguise', () => {
    const indicator = withParts({ observations: [{ time: 'FY2021', value: 60 }] });
    assert.equal(baselineOf(indicator), undefined);
  });

  it('is for its own group and district only', () => {
    const indicator = withParts({ baseline: { time: 'FY2021', value: 60, group: 'children' } });
    assert.equal(baselineOf(indicator), undefined);
    assert.equal(baselineOf(indicator, { group: 'children' })?.value, 60);
  });
});

describe('breakdownsOf(indicator)', () => {
  it('lists what there are figures for, in the order of the document', () => {
    const indicator = withParts({
      observations: [
        { time: '2023', value: 1, group: '65plus' },
        { time: '2023', value: 2, group: '0-14' },
        { time: '2043', value: 3, group: '65plus' },
      ],
      targets: [{ value: 5 }],
    });
    assert.deepEqual(breakdownsOf(indicator), [{ group: '65plus' }, { group: '0-14' }, {}]);
  });
});
