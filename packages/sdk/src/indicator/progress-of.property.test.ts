import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Indicator, Observation, Target } from '@machiplan/schema';
import { expectedValue } from './expected-path.js';
import { explainProgress } from './explain-progress.js';
import { progressOf } from './progress-of.js';
import type { ProgressStatus } from './progress.js';
import { summaryOf } from './summary-of.js';

const value = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const year = fc.integer({ min: 2000, max: 2060 });

/** An indicator with a proper way from baseline to target, observed somewhere after the baseline. */
const way = fc
  .record({
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    start: value,
    length: fc.integer({ min: 1, max: 10_000 }),
    observed: value,
    baselineYear: year,
    years: fc.integer({ min: 1, max: 20 }),
    passed: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ direction, start, length, observed, baselineYear, years, passed }): Indicator => {
    const sign = direction === 'increase' ? 1 : -1;
    return {
      id: 'i',
      title: '指標',
      decimals: 1,
      direction,
      baseline: { time: `FY${baselineYear}`, value: start },
      targets: [{ time: `FY${baselineYear + years}`, value: (start * 10 + sign * length) / 10 }],
      observations: [{ time: `FY${baselineYear + passed}`, value: observed }],
    };
  });

/** The same indicator with each of its values changed. */
function withValues(indicator: Indicator, change: (value: number) => number): Indicator {
  const changed = <Item extends Observation | Target>(record: Item): Item => ({
    ...record,
    ...(typeof record.value === 'number' && { value: change(record.value) }),
  });
  return {
    ...indicator,
    baseline: changed(indicator.baseline!),
    targets: indicator.targets!.map(changed),
    observations: indicator.observations!.map(changed),
  };
}

const withObserved = (indicator: Indicator, observed: number): Indicator => ({
  ...indicator,
  observations: indicator.observations!.map((record) => ({ ...record, value: observed })),
});

const ranks: readonly ProgressStatus[] = ['moving-away', 'behind', 'on-track', 'achieved'];

const assertClose = (actual: number | undefined, expected: number | undefined) => {
  if (actual === undefined || expected === undefined) return assert.equal(actual, expected);
  assert.ok(Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)));
};

describe('progressOf(indicator), whatever the figures', () => {
  it('never gets worse when the value gets better', () => {
    fc.assert(
      fc.property(way, value, value, (indicator, one, other) => {
        const [worse, better] =
          one < other === (indicator.direction === 'increase') ? [one, other] : [other, one];
        const rankOf = (observed: number) =>
          ranks.indexOf(progressOf(withObserved(indicator, observed)).status!);
        assert.ok(rankOf(worse) >= 0);
        assert.ok(rankOf(worse) <= rankOf(better));
        const shareOf = (observed: number) => progressOf(withObserved(indicator, observed)).share!;
        assert.ok(shareOf(worse) <= shareOf(better));
      }),
    );
  });

  it('judges a decrease as the mirror image of an increase', () => {
    fc.assert(
      fc.property(way, (indicator) => {
        const mirrored: Indicator = {
          ...withValues(indicator, (each) => -each),
          direction: indicator.direction === 'increase' ? 'decrease' : 'increase',
        };
        const [one, other] = [progressOf(indicator), progressOf(mirrored)];
        assert.equal(other.status, one.status);
        assertClose(other.share, one.share);
        assertClose(other.difference, one.difference! * -1);
      }),
    );
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(way, (indicator) => {
        // Tenths as whole numbers: the same figures in a unit ten times smaller.
        const scaled = { ...withValues(indicator, (each) => Math.round(each * 10)), decimals: 0 };
        const [one, other] = [progressOf(indicator), progressOf(scaled)];
        assert.equal(other.status, one.status);
        assertClose(other.share, one.share);
        assertClose(other.expected, one.expected! * 10);
      }),
    );
  });

  it('says achieved exactly when the target is reached', () => {
    fc.assert(
      fc.property(way, (indicator) => {
        const observed = indicator.observations![0]!.value!;
        const target = indicator.targets![0]!.value!;
        const isReached =
          indicator.direction === 'increase' ? observed >= target : observed <= target;
        assert.equal(progressOf(indicator).status === 'achieved', isReached);
      }),
    );
  });

  it('does not depend on the order observations are written in', () => {
    const observations = fc.uniqueArray(fc.record({ time: year.map((y) => `FY${y}`), value }), {
      selector: ({ time }) => time,
    });
    fc.assert(
      fc.property(way, observations, (indicator, list) => {
        const one = progressOf({ ...indicator, observations: list });
        const other = progressOf({ ...indicator, observations: [...list].reverse() });
        assert.deepEqual(other, one);
      }),
    );
  });

  it('expects values between baseline and target on the way', () => {
    fc.assert(
      fc.property(way, year, (indicator, at) => {
        const expected = expectedValue(indicator, `FY${at}`);
        if (expected === undefined) return;
        const ends = [indicator.baseline!.value!, indicator.targets![0]!.value!];
        assert.ok(expected >= Math.min(...ends) - 1e-9 && expected <= Math.max(...ends) + 1e-9);
      }),
    );
  });
});

describe('progressOf(indicator), whatever the document', () => {
  const anyValue = fc.oneof(
    fc.double(),
    fc.constantFrom(null, undefined, 1e308, -0, NaN, Infinity),
  );
  const anyTime = fc.oneof(
    year.map((y) => `FY${y}`),
    year.map(String),
    fc.constantFrom('2024-10', '2024-02-30', '', 'FY', '令和6年度'),
  );
  const anyObservation = fc.record(
    {
      time: anyTime,
      value: anyValue,
      status: fc.constantFrom('final', 'provisional', 'estimate', 'forecast', 'not-published'),
      break: fc.boolean(),
      lower: anyValue,
      upper: anyValue,
    },
    { requiredKeys: ['time'] },
  );
  const anyIndicator = fc.record(
    {
      id: fc.constant('i'),
      title: fc.constant('指標'),
      unit: fc.constantFrom('%', '人', ''),
      decimals: fc.constantFrom(0, 1, 10),
      direction: fc.constantFrom('increase', 'decrease', 'maintain', 'reach', undefined),
      tolerance: anyValue,
      survey: fc.boolean(),
      frequency: fc.integer({ min: 1, max: 5 }),
      baseline: anyObservation,
      targets: fc.array(
        fc.record(
          {
            time: anyTime,
            value: anyValue,
            min: anyValue,
            max: anyValue,
            text: fc.constant('増加'),
          },
          { requiredKeys: [] },
        ),
      ),
      observations: fc.array(anyObservation),
    },
    { requiredKeys: ['id', 'title'] },
  ) as fc.Arbitrary<Indicator>;

  it('has a status with its rule, or a reason, and only figures that can be shown', () => {
    fc.assert(
      fc.property(anyIndicator, (indicator) => {
        const progress = progressOf(indicator, { asOf: 'FY2030', forecasts: true });
        if (progress.status === undefined) assert.ok(progress.reason);
        else assert.ok(progress.rule);
        const { aim, share, expected, difference, remaining, change } = progress;
        for (const figure of [aim, share, expected, difference, remaining, change]) {
          assert.ok(figure === undefined || Number.isFinite(figure));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is written without NaN, undefined, Infinity or an object', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        fc.constantFrom('ja', 'en', 'ja-x-easy'),
        (indicator, languages) => {
          const lines = explainProgress(indicator, progressOf(indicator), { languages });
          const text = [summaryOf(indicator, { languages }), ...lines].join('\n');
          assert.doesNotMatch(text, /NaN|undefined|null|Infinity|∞|\[object/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
