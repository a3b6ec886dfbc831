import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { expectedPath, expectedValue } from './expected-path.js';

const indicator: Indicator = {
  id: 'i',
  title: '指標',
  direction: 'increase',
  baseline: { time: 'FY2021', value: 60 },
  targets: [
    { time: 'FY2031', value: 75 },
    { time: 'FY2026', value: 68 },
  ],
};

describe('expectedValue(indicator, time)', () => {
  it('rises evenly from baseline to interim to final target', () => {
    // 60 + 8 × 3/5 = 64.8; 68 + 7 × 1/5 = 69.4
    assert.equal(expectedValue(indicator, 'FY2021'), 60);
    assert.equal(expectedValue(indicator, 'FY2024'), 64.8);
    assert.equal(expectedValue(indicator, 'FY2026'), 68);
    assert.equal(expectedValue(indicator, 'FY2027'), 69.4);
    assert.equal(expectedValue(indicator, 'FY2031'), 75);
  });

  it('stays at the final target afterwards and is unknown before the baseline', () => {
    assert.equal(expectedValue(indicator, 'FY2035'), 75);
    assert.equal(expectedValue(indicator, 'FY2020'), undefined);
  });

  it('falls evenly to zero', () => {
    const falling: Indicator = {
      ...indicator,
      direction: 'decrease',
      baseline: { time: '2020', value: 40 },
      targets: [{ time: '2030', value: 0 }],
    };
    assert.equal(expectedValue(falling, '2025'), 20);
  });

  it('runs through the years between the ends of periods when kinds are mixed', () => {
    // 2020 ends at 2021.0, 2025-06 at 2025.5, FY2029 at 2030.25: 4.5 of 9.25 years.
    const mixed: Indicator = {
      ...indicator,
      baseline: { time: '2020', value: 0 },
      targets: [{ time: 'FY2029', value: 9.25 }],
    };
    assert.equal(expectedValue(mixed, '2025-06'), 4.5);
  });

  it('leaves out interim targets of another kind than the final one', () => {
    const total: Indicator = {
      ...indicator,
      baseline: { time: 'FY2023', value: 9800, coverage: 'cumulative' },
      targets: [
        { time: 'FY2024/FY2027', value: 6000, aggregation: 'sum', kind: 'interim' },
        { time: 'FY2031', value: 20000, coverage: 'cumulative' },
      ],
    };
    assert.deepEqual(
      expectedPath(total).map(({ value }) => value),
      [9800, 20000],
    );
    // 9800 + 10200 × 2/8
    assert.equal(expectedValue(total, 'FY2025'), 12350);
  });

  it('is unknown without a path', () => {
    for (const without of [
      { ...indicator, baseline: undefined },
      { ...indicator, direction: 'maintain' as const },
      { ...indicator, direction: undefined },
      { ...indicator, targets: [{ time: 'FY2031', text: '増加' }] },
      { ...indicator, targets: [{ value: 75 }] },
      { ...indicator, targets: [{ time: 'FY2021', value: 75 }] },
    ]) {
      assert.equal(expectedValue(without, 'FY2024'), undefined);
    }
  });
});

describe('expectedPath(indicator)', () => {
  it('gives the points to draw, oldest first', () => {
    assert.deepEqual(
      expectedPath(indicator).map(({ time, value }) => [time, value]),
      [
        ['FY2021', 60],
        ['FY2026', 68],
        ['FY2031', 75],
      ],
    );
  });

  it('aims at the end of a range that is reached first', () => {
    const aimFor = (direction: Indicator['direction'], value: number) =>
      expectedPath({
        ...indicator,
        direction,
        baseline: { time: 'FY2021', value },
        targets: [{ time: 'FY2031', min: 70, max: 80 }],
      }).at(-1)?.value;
    assert.equal(aimFor('increase', 60), 70);
    assert.equal(aimFor('decrease', 90), 80);
    assert.equal(aimFor('reach', 60), 70);
    assert.equal(aimFor('reach', 90), 80);
    assert.equal(aimFor('reach', 75), 75);
  });

  it('ends at the final target, whatever the document adds after it', () => {
    const targets = [
      { time: 'FY2031', value: 75, kind: 'final' as const },
      { time: 'FY2035', value: 99, kind: 'interim' as const },
      { time: 'FY2031', value: 74, kind: 'interim' as const },
    ];
    assert.deepEqual(
      expectedPath({ ...indicator, targets }).map(({ value }) => value),
      [60, 75],
    );
  });
});
