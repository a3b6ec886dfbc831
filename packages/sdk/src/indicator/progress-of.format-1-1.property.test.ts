/** The rules for what 1.1 of the format adds: part years, intervals, grades, bounds, groups. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { GradeScale, Indicator, Observation } from '@machiplan/schema';
import { breakdownProgressOf } from './breakdown-progress.js';
import { partYearOf } from './part-year.js';
import { progressOf } from './progress-of.js';
import type { Progress } from './progress.js';
import { summaryOf } from './summary-of.js';

const value = fc.integer({ min: 1, max: 100_000 });
const direction = fc.constantFrom('increase' as const, 'decrease' as const);

/** An indicator on its way, with a whole year observed after the baseline. */
const way = fc
  .record({ direction, start: value, length: value, observed: value })
  .map(({ direction, start, length, observed }): Indicator => {
    const end = direction === 'increase' ? start + length : start - length;
    return {
      id: 'i',
      title: '指標',
      decimals: 0,
      direction,
      baseline: { time: 'FY2020', value: start },
      targets: [{ time: 'FY2030', value: end }],
      observations: [{ time: 'FY2024', value: observed }],
    };
  });

const partYear = fc
  .record({ value, month: fc.integer({ min: 4, max: 12 }) })
  .map(({ value, month }): Observation => {
    const asOf = `2025-${String(month).padStart(2, '0')}-28`;
    return { time: 'FY2025', asOf, value };
  });

const withObservations = (indicator: Indicator, ...more: readonly Observation[]): Indicator => ({
  ...indicator,
  observations: [...indicator.observations!, ...more],
});

const withoutBaseline = ({ baseline: _, ...rest }: Indicator): Indicator => rest;

/** The verdict alone, with the numbers that it was found by. */
function verdictOf({ notes: _, partYear: _partYear, ...verdict }: Progress) {
  return verdict;
}

describe('values within a year', () => {
  it('never change the verdict on whole years, whether or not they are judged', () => {
    fc.assert(
      fc.property(way, partYear, fc.boolean(), (indicator, part, isJudged) => {
        const declared: Indicator = { ...indicator, ...(isJudged && { partYear: 'pro-rata' }) };
        assert.deepEqual(
          verdictOf(progressOf(withObservations(declared, part))),
          verdictOf(progressOf(declared)),
        );
        const { partYear: result } = progressOf(withObservations(declared, part));
        assert.equal(result !== undefined, isJudged);
      }),
    );
  });

  it('never get a worse result when they get better', () => {
    const ranks = [undefined, 'moving-away', 'behind', 'on-track', 'achieved'];
    fc.assert(
      fc.property(way, partYear, value, (indicator, part, other) => {
        const [worse = 0, better = 0] = [part.value!, other].sort(
          (a, b) => (a - b) * (indicator.direction === 'increase' ? 1 : -1),
        );
        const rankOf = (each: number) => {
          const judged: Indicator = { ...indicator, partYear: 'pro-rata' };
          const found = partYearOf(withObservations(judged, { ...part, value: each }));
          return ranks.indexOf(found?.status);
        };
        assert.ok(rankOf(worse) <= rankOf(better));
      }),
    );
  });

  it('do not depend on the unit', () => {
    fc.assert(
      fc.property(way, partYear, (indicator, part) => {
        const scaled = (record: Observation) => ({ ...record, value: record.value! * 1000 });
        const judged: Indicator = { ...indicator, partYear: 'pro-rata' };
        const one = partYearOf(withObservations(judged, part));
        const other = partYearOf({
          ...judged,
          // The digit that counts is that of the first unit.
          baseline: scaled(judged.baseline!),
          targets: judged.targets!.map((target) => ({ ...target, value: target.value! * 1000 })),
          observations: [...judged.observations!, part].map(scaled),
        });
        assert.equal(other?.share, one?.share);
        // Rounding to whole units decides ties in the larger unit only.
        const start = Math.round(judged.baseline!.value! * (one?.share ?? 0));
        const isTie = one?.difference === 0 || part.value === start;
        if (!isTie) assert.equal(other?.status, one?.status);
      }),
    );
  });
});

describe('intervals', () => {
  it('never change the verdict on single years', () => {
    const span = fc
      .record({ value, from: fc.integer({ min: 2019, max: 2023 }) })
      .map(({ value, from }): Observation => ({ time: `FY${from}/FY${from + 2}`, value }));
    fc.assert(
      fc.property(way, span, (indicator, interval) => {
        assert.deepEqual(
          verdictOf(progressOf(withObservations(indicator, interval))),
          verdictOf(progressOf(indicator)),
        );
      }),
    );
  });
});

describe('bounds', () => {
  it('exclude the number itself: more than 60% is not reached at 60%', () => {
    fc.assert(
      fc.property(way, (indicator) => {
        const target = indicator.targets![0]!;
        const isUp = indicator.direction === 'increase';
        const bound = isUp ? 'more-than' : 'less-than';
        const exclusive = { ...indicator, targets: [{ ...target, bound } as const] };
        const at = (observed: number) =>
          progressOf({ ...exclusive, observations: [{ time: 'FY2024', value: observed }] }).status;
        assert.notEqual(at(target.value!), 'achieved');
        assert.equal(at(target.value! + (isUp ? 1 : -1)), 'achieved');
      }),
    );
  });

  it('include it where they say so, like a number without a bound', () => {
    fc.assert(
      fc.property(way, (indicator) => {
        const bound = indicator.direction === 'increase' ? 'at-least' : 'at-most';
        const targets = indicator.targets!.map((target) => ({ ...target, bound }) as const);
        assert.equal(progressOf({ ...indicator, targets }).status, progressOf(indicator).status);
      }),
    );
  });
});

describe('ordered words', () => {
  const ids = ['S', 'A', 'B', 'C', 'D'];
  const scale: GradeScale = {
    id: 's',
    title: '評価',
    grades: ids.map((id) => ({ id, title: id })),
  };
  const grade = fc.constantFrom(...ids);
  const graded = (baseline: string, target: string, observed: string, time: string): Indicator => ({
    id: 'i',
    title: '指標',
    gradeScale: 's',
    baseline: { time: 'FY2020', grade: baseline },
    targets: [{ time: 'FY2025', grade: target }],
    observations: [{ time, grade: observed }],
  });
  const resultOf = (indicator: Indicator) => {
    const progress = progressOf(indicator, { gradeScales: [scale] });
    return progress.status ?? progress.reason;
  };
  const ranks = ['moving-away', 'behind', 'grade-not-due', 'on-track', 'achieved'];

  it('never get a worse status with a better grade', () => {
    const time = fc.constantFrom('FY2023', 'FY2026');
    fc.assert(
      fc.property(grade, grade, grade, grade, time, (baseline, target, one, other, when) => {
        const [better, worse] = [one, other].sort((a, b) => ids.indexOf(a) - ids.indexOf(b));
        const rankOf = (each: string) =>
          ranks.indexOf(resultOf(graded(baseline, target, each, when)));
        assert.ok(rankOf(worse!) >= 0);
        assert.ok(rankOf(worse!) <= rankOf(better!));
      }),
    );
  });

  it('are never judged without their order', () => {
    fc.assert(
      fc.property(grade, grade, grade, (baseline, target, observed) => {
        const { status } = progressOf(graded(baseline, target, observed, 'FY2024'));
        assert.equal(status, undefined);
      }),
    );
  });
});

describe('groups', () => {
  const groupFigures = fc.array(
    fc.record({
      value,
      year: fc.integer({ min: 2020, max: 2029 }),
      group: fc.constantFrom('a', 'b'),
    }),
  );

  it('never change the verdict on the whole, nor does the whole change theirs', () => {
    fc.assert(
      fc.property(way, groupFigures, (indicator, figures) => {
        const more = figures.map(({ value, year, group }) => ({ time: `FY${year}`, value, group }));
        const targets = [...indicator.targets!, { time: 'FY2030', value: 7, group: 'a' }];
        const grouped = { ...withObservations(indicator, ...more), targets };
        assert.deepEqual(verdictOf(progressOf(grouped)), verdictOf(progressOf(indicator)));
        const alone = {
          ...withoutBaseline(grouped),
          observations: more,
          targets: targets.filter(({ group }) => group === 'a'),
        };
        assert.deepEqual(
          verdictOf(progressOf(grouped, { group: 'a' })),
          verdictOf(progressOf(alone, { group: 'a' })),
        );
      }),
    );
  });

  it('are judged one by one as when they are asked for', () => {
    fc.assert(
      fc.property(way, groupFigures, (indicator, figures) => {
        const more = figures.map(({ value, year, group }) => ({ time: `FY${year}`, value, group }));
        const grouped = withObservations(indicator, ...more);
        for (const { group, progress } of breakdownProgressOf(grouped))
          assert.deepEqual(progress, progressOf(grouped, { group }));
      }),
    );
  });
});

describe('sentences on all of these', () => {
  it('have no NaN, undefined or object in them', () => {
    fc.assert(
      fc.property(
        way,
        partYear,
        fc.constantFrom('ja', 'en', 'ja-x-easy'),
        (each, part, languages) => {
          const indicator: Indicator = { ...withObservations(each, part), partYear: 'pro-rata' };
          assert.doesNotMatch(
            summaryOf(indicator, { languages }),
            /NaN|undefined|\[object|Infinity/,
          );
        },
      ),
    );
  });
});
