import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator, type Plan } from '@machiplan/schema';
import { compareIndicators, type CompareIndicatorsOptions } from './compare-indicators.js';

function planOf(id: string, ...indicators: Partial<Indicator>[]): Plan {
  return checkPlan({
    planJson: '1.1',
    id,
    title: id,
    levels: [],
    nodes: [],
    indicators: indicators.map((indicator, at) => ({
      id: `i${at}`,
      title: '受診率',
      ...indicator,
    })),
  }).plan!;
}

const full: Partial<Indicator> = {
  title: '受診率',
  unit: '%',
  direction: 'increase',
  definition: '健診を受けた人の割合',
  observations: [{ time: 'FY2024', value: 40 }],
};

const warningsFor = (
  a: Partial<Indicator>,
  b: Partial<Indicator>,
  options?: CompareIndicatorsOptions,
) => compareIndicators([planOf('a', a), planOf('b', b)], options)[0]!.warnings;

describe('compareIndicators(plans, options)', () => {
  it('ranks only what nothing makes doubtful', () => {
    const better = { ...full, observations: [{ time: 'FY2024', value: 55 }] };
    const [comparison] = compareIndicators([planOf('a', full), planOf('b', better)]);
    assert.deepEqual(comparison!.warnings, []);
    assert.deepEqual(
      comparison!.ranking!.map(({ plan }) => plan.id),
      ['b', 'a'],
    );
    const fewer = [full, better].map((each) => ({ ...each, direction: 'decrease' as const }));
    const [reverse] = compareIndicators([planOf('a', fewer[0]!), planOf('b', fewer[1]!)]);
    assert.deepEqual(
      reverse!.ranking!.map(({ plan }) => plan.id),
      ['a', 'b'],
    );
  });

  const cases: readonly (readonly [string, Partial<Indicator>, readonly string[]])[] = [
    ['another definition', { definition: '申し込んだ人の割合' }, ['definition-differs']],
    ['no definition', { definition: '' }, ['definition-unknown', 'denominator-unknown']],
    ['another unit', { unit: '人' }, ['unit-differs']],
    ['another direction', { direction: 'decrease' }, ['direction-differs']],
    ['another year', { observations: [{ time: 'FY2023', value: 40 }] }, ['year-differs']],
    [
      'a part of the year',
      { partYear: 'as-is', observations: [{ time: 'FY2024', value: 4, asOf: '2024-09-30' }] },
      ['year-differs', 'coverage-differs'],
    ],
    ['a survey', { survey: true }, ['survey']],
    ['a sample', { origin: 'sample' }, ['sample']],
  ];
  for (const [name, change, warnings] of cases)
    it(`warns of ${name}, and then ranks nobody`, () => {
      const [comparison] = compareIndicators([
        planOf('a', full),
        planOf('b', { ...full, ...change }),
      ]);
      assert.deepEqual(comparison!.warnings, warnings);
      assert.equal(comparison!.ranking, undefined);
    });

  it('warns that counts grow with the place, as far as its size is known', () => {
    const count = { ...full, title: '待機児童数', unit: '人', definition: '4月1日の人数' };
    assert.deepEqual(warningsFor(count, count), ['population-unknown']);
    const warnings = (b: number) => warningsFor(count, count, { populations: { a: 100_000, b } });
    assert.deepEqual(warnings(900_000), ['population-differs']);
    assert.deepEqual(warnings(104_000), []);
  });

  it('ranks nobody where a plan has no value, and takes none for zero', () => {
    const [comparison] = compareIndicators([
      planOf('a', full),
      planOf('b', { ...full, observations: [] }),
    ]);
    assert.equal(comparison!.members[1]!.latest, undefined);
    assert.equal(comparison!.ranking, undefined);
  });

  it('matches by mapping, by code with a similar title, by title, and by nothing else', () => {
    const reasons = (a: Partial<Indicator>, b: Partial<Indicator>, options = {}) =>
      compareIndicators([planOf('a', a), planOf('b', b)], options).map(({ reason }) => reason);
    assert.deepEqual(reasons({ title: '健診 受診率' }, { title: '健診　受診率' }), ['title']);
    const code = { code: 'A-1' };
    assert.deepEqual(
      reasons({ ...code, title: '健診の受診率' }, { code: 'Ａ－１', title: '健診受診率' }),
      ['code'],
    );
    assert.deepEqual(reasons({ ...code, title: '健診受診率' }, { ...code, title: '公園の数' }), []);
    assert.deepEqual(reasons({ title: '健診受診率' }, { title: '健診の受診率' }), []);
    assert.deepEqual(
      reasons({ title: '健診受診率' }, { title: '受けた人' }, { mapping: [{ a: 'i0', b: 'i0' }] }),
      ['mapped'],
    );
  });

  it('leaves out a title that a plan has twice: it does not say which is meant', () => {
    assert.deepEqual(compareIndicators([planOf('a', full, full), planOf('b', full)]), []);
  });

  it('takes more than two plans, and those that have the indicator', () => {
    const [comparison] = compareIndicators([
      planOf('a', full),
      planOf('b', { title: '別の指標' }),
      planOf('c', full),
    ]);
    assert.deepEqual(
      comparison!.members.map(({ plan }) => plan.id),
      ['a', 'c'],
    );
    assert.deepEqual(compareIndicators([]), []);
  });

  it('compares 20,000 indicators on each side in linear time', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({ title: `指標${at}` }));
    const [a, b] = [planOf('a', ...many), planOf('b', ...many)];
    const start = performance.now();
    assert.equal(compareIndicators([a, b]).length, 20_000);
    assert.ok(performance.now() - start < 15_000, 'comparing each with each would take minutes');
  });
});
