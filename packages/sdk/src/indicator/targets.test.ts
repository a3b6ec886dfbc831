import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Target } from '@machiplan/schema';
import { finalTarget, targetsOf } from './targets.js';

const withTargets = (...targets: Target[]) => ({ id: 'i', title: '指標', targets });

describe('targetsOf(indicator)', () => {
  it('sorts by time, one without time last', () => {
    const indicator = withTargets(
      { value: 90 },
      { time: 'FY2031', value: 75 },
      { time: 'FY2027', value: 68 },
    );
    assert.deepEqual(
      targetsOf(indicator).map(({ low, kind }) => [low, kind]),
      [
        [68, 'interim'],
        [75, 'interim'],
        [90, 'final'],
      ],
    );
  });

  it('believes the document about which is final', () => {
    const indicator = withTargets(
      { time: 'FY2027', value: 68, kind: 'final' },
      { time: 'FY2031', value: 75 },
    );
    assert.equal(finalTarget(indicator)?.low, 68);
  });

  it('has no final target when all are interim', () => {
    assert.equal(
      finalTarget(withTargets({ time: 'FY2027', value: 1, kind: 'interim' })),
      undefined,
    );
  });

  it('reads numbers, ranges, bounds and words', () => {
    const indicator = withTargets(
      { time: '2025', value: 0 },
      { time: '2026', min: 60, max: 70 },
      { time: '2027', min: 60 },
      { time: '2028', max: 70 },
      { time: '2029', text: '増加' },
    );
    assert.deepEqual(
      targetsOf(indicator).map(({ low, high, text }) => [low, high, text]),
      [
        [0, 0, undefined],
        [60, 70, undefined],
        [60, undefined, undefined],
        [undefined, 70, undefined],
        [undefined, undefined, '増加'],
      ],
    );
  });

  it('leaves out a target that says nothing, and a range that ends before it starts', () => {
    const indicator = withTargets(
      { time: '2025' },
      { time: '2026', value: null },
      { time: '2027', value: NaN },
      { time: '2028', min: 70, max: 60 },
    );
    assert.deepEqual(targetsOf(indicator), []);
  });
});
