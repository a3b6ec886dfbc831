import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator, Observation } from '@machiplan/schema';
import { progressOf } from './progress-of.js';
import type { Progress, ProgressOptions } from './progress.js';

/** 60 in FY2021, 75 by FY2031: even change gives 1.5 a year, 64.5 in FY2024. */
function indicatorWith(parts: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i',
    title: '指標',
    unit: '%',
    direction: 'increase',
    baseline: { time: 'FY2021', value: 60 },
    targets: [{ time: 'FY2031', value: 75 }],
    observations: [{ time: 'FY2024', value: 63 }],
    ...parts,
  };
}

const observed = (value: number, more: Partial<Observation> = {}): Partial<Indicator> => ({
  observations: [{ time: 'FY2024', value, ...more }],
});

const without = (part: keyof Indicator, parts: Partial<Indicator> = {}): Indicator =>
  indicatorWith({ ...parts, [part]: undefined });

const resultOf = (indicator: Indicator, options?: ProgressOptions) => {
  const progress = progressOf(indicator, options);
  return progress.status ?? progress.reason;
};

const ruleOf = (progress: Progress) => (progress.status === undefined ? undefined : progress.rule);

/** The figures, without those that are undefined. */
function figuresOf(progress: Progress): Record<string, number> {
  const { share, expected, difference, remaining, change, aim } = progress;
  const figures = { aim, change, share, expected, difference, remaining };
  return Object.fromEntries(
    Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}

describe('progressOf(indicator), to increase', () => {
  it('is achieved at the target and beyond', () => {
    for (const value of [75, 80, 120])
      assert.equal(resultOf(indicatorWith(observed(value))), 'achieved');
    const progress = progressOf(indicatorWith({ decimals: 1, ...observed(78) }));
    assert.equal(ruleOf(progress), 'target-reached');
    assert.deepEqual(figuresOf(progress), {
      aim: 75,
      change: 18,
      share: 1.2,
      expected: 64.5,
      difference: 13.5,
      remaining: 0,
    });
  });

  it('is on track at the expected value and above', () => {
    const indicator = indicatorWith({ decimals: 1, ...observed(64.5) });
    assert.equal(resultOf(indicator), 'on-track');
    assert.equal(ruleOf(progressOf(indicator)), 'expected-path');
    assert.deepEqual(figuresOf(progressOf(indicator)), {
      aim: 75,
      change: 4.5,
      share: 0.3,
      expected: 64.5,
      difference: 0,
      remaining: 10.5,
    });
  });

  it('is behind below the expected value, down to the baseline', () => {
    const indicator = indicatorWith({ decimals: 1, ...observed(63) });
    assert.equal(resultOf(indicator), 'behind');
    assert.equal(ruleOf(progressOf(indicator)), 'expected-path');
    assert.deepEqual(figuresOf(progressOf(indicator)), {
      aim: 75,
      change: 3,
      share: 0.2,
      expected: 64.5,
      difference: -1.5,
      remaining: 12,
    });
    assert.equal(resultOf(indicatorWith(observed(60))), 'behind');
  });

  it('is moving away below the baseline', () => {
    const progress = progressOf(indicatorWith({ decimals: 1, ...observed(57) }));
    assert.equal(progress.status, 'moving-away');
    assert.equal(ruleOf(progress), 'worse-than-baseline');
    assert.deepEqual(figuresOf(progress), {
      aim: 75,
      change: -3,
      share: -0.2,
      expected: 64.5,
      difference: -7.5,
      remaining: 18,
    });
  });

  it('rounds the expected value as on paper', () => {
    const progress = progressOf(
      indicatorWith({
        decimals: 1,
        baseline: { time: 'FY2000', value: 556.3 },
        targets: [{ time: 'FY2008', value: 1488.5 }],
        observations: [{ time: 'FY2002', value: 700 }],
      }),
    );
    // 556.3 + 932.2 × 2/8 = 789.35, which a double holds as 789.3499999999999.
    assert.equal(progress.expected, 789.4);
  });

  it('takes a difference finer than the published digits for none', () => {
    // A year earlier, 61.5 would be 62 when only whole numbers are published.
    const inYear = (value: number, decimals?: number) =>
      resultOf(
        indicatorWith({
          decimals,
          observations: [{ time: 'FY2022', value }],
        }),
      );
    assert.equal(inYear(61), 'behind');
    assert.equal(inYear(62), 'on-track');
    assert.equal(inYear(61.4, 1), 'behind');
    assert.equal(inYear(61.5, 1), 'on-track');
  });

  it('goes through interim targets', () => {
    const targets = [
      { time: 'FY2026', value: 70 },
      { time: 'FY2031', value: 75 },
    ];
    // 60 + 10 × 3/5 = 66
    assert.equal(progressOf(indicatorWith({ targets, ...observed(65) })).expected, 66);
    assert.equal(resultOf(indicatorWith({ targets, ...observed(65) })), 'behind');
    assert.equal(resultOf(indicatorWith({ targets, ...observed(70) })), 'on-track');
  });

  it('is not moving away where the plan expects to fall first', () => {
    const targets = [
      { time: 'FY2024', value: 55 },
      { time: 'FY2031', value: 75 },
    ];
    assert.equal(resultOf(indicatorWith({ targets, ...observed(56) })), 'on-track');
    assert.equal(resultOf(indicatorWith({ targets, ...observed(54) })), 'moving-away');
  });

  it('needs at least the lower end of a range', () => {
    const targets = [{ time: 'FY2031', min: 70, max: 80 }];
    assert.equal(resultOf(indicatorWith({ targets, ...observed(70) })), 'achieved');
    assert.equal(resultOf(indicatorWith({ targets, ...observed(85) })), 'achieved');
    assert.equal(progressOf(indicatorWith({ targets })).aim, 70);
  });

  it('takes values over 100 % as they are', () => {
    const progress = progressOf(
      indicatorWith({
        baseline: { time: 'FY2021', value: 100 },
        targets: [{ time: 'FY2031', value: 150 }],
        ...observed(120),
      }),
    );
    assert.equal(progress.status, 'on-track');
    assert.equal(progress.share, 0.4);
    assert.equal(progress.expected, 115);
  });
});

describe('progressOf(indicator), to decrease', () => {
  const falling = (value: number) =>
    indicatorWith({
      direction: 'decrease',
      unit: '件',
      baseline: { time: '2020', value: 200 },
      targets: [{ time: '2030', value: 0 }],
      observations: [{ time: '2025', value }],
    });

  it('judges the same way downwards, to a target of zero', () => {
    // 200 − 200 × 5/10 = 100
    assert.equal(resultOf(falling(0)), 'achieved');
    assert.equal(resultOf(falling(100)), 'on-track');
    assert.equal(resultOf(falling(101)), 'behind');
    assert.equal(resultOf(falling(200)), 'behind');
    assert.equal(resultOf(falling(201)), 'moving-away');
  });

  it('measures the share of the way down', () => {
    assert.deepEqual(figuresOf(progressOf(falling(150))), {
      aim: 0,
      change: -50,
      share: 0.25,
      expected: 100,
      difference: 50,
      remaining: -150,
    });
  });

  it('lacks nothing below the target', () => {
    const below = { ...falling(40), targets: [{ time: '2030', value: 50 }] };
    assert.equal(progressOf(below).status, 'achieved');
    assert.equal(progressOf(below).remaining, 0);
  });
});

describe('progressOf(indicator), from zero and below', () => {
  it('starts from a baseline of zero', () => {
    const progress = progressOf(
      indicatorWith({
        baseline: { time: 'FY2021', value: 0 },
        targets: [{ time: 'FY2031', value: 100 }],
        ...observed(25),
      }),
    );
    assert.equal(progress.status, 'behind');
    assert.equal(progress.share, 0.25);
    assert.equal(progress.expected, 30);
  });

  it('counts an observation of zero', () => {
    assert.equal(progressOf(indicatorWith(observed(0))).observation?.value, 0);
    assert.equal(resultOf(indicatorWith(observed(0))), 'moving-away');
  });

  it('rises from a negative baseline', () => {
    const progress = progressOf(
      indicatorWith({
        baseline: { time: 'FY2021', value: -50 },
        targets: [{ time: 'FY2031', value: 50 }],
        ...observed(-10),
      }),
    );
    assert.equal(progress.status, 'on-track');
    assert.equal(progress.share, 0.4);
    assert.equal(progress.expected, -20);
  });
});

describe('progressOf(indicator), to reach a value', () => {
  const reaching = (value: number, parts: Partial<Indicator> = {}) =>
    indicatorWith({
      direction: 'reach',
      baseline: { time: 'FY2021', value: 40 },
      targets: [{ time: 'FY2031', value: 50 }],
      tolerance: 1,
      ...observed(value),
      ...parts,
    });

  it('is achieved within the tolerance on both sides', () => {
    for (const value of [49, 50, 51]) assert.equal(resultOf(reaching(value)), 'achieved');
    assert.equal(resultOf(reaching(49, { tolerance: undefined })), 'on-track');
  });

  it('compares distances to the target with the path', () => {
    // 40 + 10 × 3/10 = 43
    assert.equal(resultOf(reaching(43)), 'on-track');
    assert.equal(resultOf(reaching(42)), 'behind');
    assert.equal(resultOf(reaching(39)), 'moving-away');
  });

  it('knows that past the value is not at the value', () => {
    assert.equal(resultOf(reaching(55)), 'on-track');
    assert.deepEqual(progressOf(reaching(55)).notes, ['overshot']);
    assert.equal(progressOf(reaching(55)).remaining, -5);
    assert.equal(resultOf(reaching(58)), 'behind');
    assert.equal(resultOf(reaching(61)), 'moving-away');
  });

  it('is achieved anywhere in a range and aims at its nearer end', () => {
    const targets = [{ time: 'FY2031', min: 50, max: 60 }];
    assert.equal(resultOf(reaching(55, { targets })), 'achieved');
    assert.equal(progressOf(reaching(43, { targets })).aim, 50);
    assert.equal(progressOf(reaching(70, { targets })).remaining, -10);
  });
});

describe('progressOf(indicator), to maintain', () => {
  const keeping = (value: number, parts: Partial<Indicator> = {}) =>
    indicatorWith({
      direction: 'maintain',
      targets: [{ time: 'FY2031', value: 60 }],
      ...observed(value),
      ...parts,
    });
  const noTargets = { targets: [] };

  it('is kept within the tolerance and not kept outside', () => {
    assert.equal(resultOf(keeping(58, { tolerance: 2 })), 'kept');
    assert.equal(resultOf(keeping(62, { tolerance: 2 })), 'kept');
    assert.equal(resultOf(keeping(57, { tolerance: 2 })), 'not-kept');
    assert.equal(ruleOf(progressOf(keeping(57, { tolerance: 2 }))), 'keep-target');
  });

  it('has no share of a way and no expected path', () => {
    assert.deepEqual(figuresOf(progressOf(keeping(57, { tolerance: 2 }))), {
      aim: 60,
      change: -3,
      remaining: 3,
    });
  });

  it('takes a counted figure by its word when no tolerance is given', () => {
    assert.equal(resultOf(keeping(60)), 'kept');
    assert.equal(resultOf(keeping(59)), 'not-kept');
  });

  it('gives no status for a survey figure that moved when no tolerance is given', () => {
    assert.equal(resultOf(keeping(60, { survey: true })), 'kept');
    assert.equal(resultOf(keeping(59, { survey: true })), 'no-tolerance');
  });

  it('is kept inside a range, above a lower bound or below an upper one', () => {
    const ranges = [{ min: 55, max: 65 }, { min: 55 }, { max: 65 }];
    for (const range of ranges) {
      const targets = [{ time: 'FY2031', ...range }];
      assert.equal(resultOf(keeping(60, { targets, survey: true })), 'kept');
    }
    assert.equal(resultOf(keeping(54, { targets: [{ min: 55 }], survey: true })), 'not-kept');
    assert.equal(resultOf(keeping(99, { targets: [{ min: 55 }] })), 'kept');
  });

  it('keeps the baseline when the plan gives no target', () => {
    const kept = progressOf(keeping(61, { ...noTargets, tolerance: 2 }));
    assert.equal(kept.status, 'kept');
    assert.equal(ruleOf(kept), 'keep-baseline');
    assert.equal(resultOf(keeping(63, { ...noTargets, tolerance: 2 })), 'not-kept');
    assert.equal(resultOf(keeping(60, noTargets)), 'kept');
    assert.equal(resultOf(keeping(61, noTargets)), 'no-tolerance');
  });

  it('does not read a target that is not published out of the baseline', () => {
    const notPublished = [{ part: 'targets' }];
    assert.equal(resultOf(keeping(60, { ...noTargets, notPublished })), 'not-published');
  });

  it('holds to the target in force at the time', () => {
    const targets = [
      { time: 'FY2025', value: 63, kind: 'interim' as const },
      { time: 'FY2031', value: 60, kind: 'final' as const },
    ];
    assert.equal(resultOf(keeping(63, { targets })), 'kept');
    assert.equal(resultOf(keeping(60, { targets })), 'not-kept');
  });

  it('needs no baseline', () => {
    assert.equal(resultOf(keeping(60, { baseline: undefined })), 'kept');
  });
});

describe('progressOf(indicator) without status', () => {
  it('has no observation', () => {
    assert.equal(resultOf(without('observations')), 'no-observation');
    assert.equal(
      resultOf(indicatorWith({ observations: [{ time: 'FY2024', value: null }] })),
      'no-observation',
    );
    assert.equal(resultOf(indicatorWith(), { asOf: 'FY2023' }), 'no-observation');
    assert.equal(resultOf(indicatorWith(), { group: 'children' }), 'no-observation');
  });

  it('has observations that are not published, and says where they would be', () => {
    const statement = { part: 'observations', availableAt: '本編' };
    const stated = progressOf(without('observations', { notPublished: [statement] }));
    assert.equal(stated.status, undefined);
    assert.equal(stated.reason, 'not-published');
    assert.deepEqual(stated.notPublished, statement);
    const marked = progressOf(
      indicatorWith({ observations: [{ time: 'FY2024', value: null, status: 'not-published' }] }),
    );
    assert.equal(marked.status, undefined);
    assert.deepEqual(marked.notPublished, { part: 'observations', reason: 'not-published' });
  });

  it('does not believe the statement where there is a figure', () => {
    const notPublished = [{ part: 'observations' }];
    assert.equal(resultOf(indicatorWith({ notPublished })), 'behind');
  });

  it('has forecasts only', () => {
    const indicator = indicatorWith(observed(66, { status: 'forecast' }));
    assert.equal(resultOf(indicator), 'forecast-only');
    assert.equal(progressOf(indicator).observation, undefined);
  });

  it('has values that are categories', () => {
    const categories = [{ value: 63, title: 'A' }];
    assert.equal(resultOf(indicatorWith({ categories })), 'categories');
  });

  it('has no target, or one that is not published', () => {
    assert.equal(resultOf(without('targets')), 'no-target');
    assert.equal(
      resultOf(indicatorWith({ targets: [{ time: 'FY2031', value: null }] })),
      'no-target',
    );
    const notPublished = [{ part: 'targets', availableAt: '本編' }];
    const progress = progressOf(without('targets', { notPublished }));
    assert.equal(progress.status, undefined);
    assert.equal(progress.notPublished, notPublished[0]);
  });

  it('never takes the target of all for a group or a district', () => {
    const observations = [{ time: 'FY2024', value: 63, group: 'children' }];
    assert.equal(resultOf(indicatorWith({ observations }), { group: 'children' }), 'no-target');
  });

  it('has a target in words', () => {
    assert.equal(
      resultOf(indicatorWith({ targets: [{ time: 'FY2031', text: '増加' }] })),
      'target-in-words',
    );
  });

  it('has no direction', () => {
    const progress = progressOf(without('direction'));
    assert.equal(progress.status ?? progress.reason, 'no-direction');
    assert.deepEqual(figuresOf(progress), { aim: 75, change: 3, remaining: 12 });
  });

  it('has nothing newer than the baseline', () => {
    const observations = [{ time: 'FY2021', value: 60 }];
    assert.equal(resultOf(indicatorWith({ observations })), 'no-observation-since-baseline');
    assert.equal(progressOf(indicatorWith({ observations })).change, undefined);
  });

  it('has a series break between baseline and observation', () => {
    const broken = indicatorWith(observed(80, { break: true }));
    assert.equal(resultOf(broken), 'series-break');
    assert.deepEqual(figuresOf(progressOf(broken)), { aim: 75, remaining: 0 });
    const between = [
      { time: 'FY2022', value: null, break: true },
      { time: 'FY2024', value: 63 },
    ];
    assert.equal(resultOf(indicatorWith({ observations: between })), 'series-break');
  });

  it('does not mind a series break before the baseline', () => {
    const observations = [
      { time: 'FY2015', value: 40 },
      { time: 'FY2018', value: 58, break: true },
      { time: 'FY2024', value: 63 },
    ];
    assert.equal(resultOf(indicatorWith({ observations })), 'behind');
  });

  it('has a target that is not later than the baseline', () => {
    const targets = [{ time: 'FY2021', value: 75 }];
    assert.equal(resultOf(indicatorWith({ targets })), 'target-not-after-baseline');
    assert.equal(progressOf(indicatorWith({ targets })).share, undefined);
  });

  it('has a target against its direction', () => {
    assert.equal(resultOf(indicatorWith({ direction: 'decrease' })), 'target-against-direction');
    const below = [{ time: 'FY2031', value: 50 }];
    assert.equal(resultOf(indicatorWith({ targets: below })), 'target-against-direction');
  });

  it('has no baseline and has not reached the target', () => {
    const progress = progressOf(without('baseline'));
    assert.equal(progress.status ?? progress.reason, 'no-baseline');
    assert.deepEqual(figuresOf(progress), { aim: 75, remaining: 12 });
    const notPublished = [{ part: 'baseline' }];
    assert.equal(resultOf(without('baseline', { notPublished })), 'not-published');
    const baseline: Observation = { time: 'FY2021', value: null, status: 'not-published' };
    assert.equal(resultOf(indicatorWith({ baseline })), 'not-published');
  });

  it('has a baseline that equals the target and is not there any more', () => {
    const progress = progressOf(indicatorWith({ baseline: { time: 'FY2021', value: 75 } }));
    assert.equal(progress.status ?? progress.reason, 'baseline-equals-target');
    assert.deepEqual(figuresOf(progress), { aim: 75, change: -12, remaining: 12 });
  });

  it('has no year to reach the target by', () => {
    const progress = progressOf(indicatorWith({ targets: [{ value: 75 }] }));
    assert.equal(progress.status ?? progress.reason, 'no-target-time');
    assert.deepEqual(figuresOf(progress), { aim: 75, change: 3, share: 0.2, remaining: 12 });
  });
});

describe('progressOf(indicator) with a status in spite of gaps', () => {
  it('is achieved without a baseline', () => {
    assert.equal(resultOf(without('baseline', observed(75))), 'achieved');
  });

  it('is achieved where the baseline equals the target', () => {
    const baseline = { time: 'FY2021', value: 75 };
    assert.equal(resultOf(indicatorWith({ baseline, ...observed(75) })), 'achieved');
  });

  it('is achieved or moving away without a target year', () => {
    const targets = [{ value: 75 }];
    assert.equal(resultOf(indicatorWith({ targets, ...observed(76) })), 'achieved');
    assert.equal(resultOf(indicatorWith({ targets, ...observed(59) })), 'moving-away');
  });
});

describe('progressOf(indicator).notes', () => {
  const remarksOf = (parts: Partial<Indicator>, options?: ProgressOptions) =>
    progressOf(indicatorWith(parts), options).notes;

  it('are none for plain final figures', () => {
    assert.deepEqual(remarksOf({}), []);
  });

  it('say when a figure used is a sample, derived or editorial', () => {
    assert.deepEqual(remarksOf({ origin: 'sample' }), ['sample']);
    assert.deepEqual(remarksOf({}, { origin: 'sample' }), ['sample']);
    assert.deepEqual(remarksOf({ origin: 'published', ...observed(63, { origin: 'derived' }) }), [
      'derived',
    ]);
    assert.deepEqual(remarksOf({ targets: [{ time: 'FY2031', value: 75, origin: 'editorial' }] }), [
      'editorial',
    ]);
    assert.deepEqual(remarksOf({ origins: { title: 'editorial' } }), []);
  });

  it('say how sure the figures are', () => {
    assert.deepEqual(remarksOf(observed(63, { status: 'provisional' })), ['provisional']);
    assert.deepEqual(remarksOf(observed(63, { status: 'estimate' })), ['estimate']);
    assert.deepEqual(remarksOf(observed(66, { status: 'forecast' }), { forecasts: true }), [
      'forecast',
    ]);
    assert.deepEqual(remarksOf({ baseline: { time: 'FY2021', value: 60, status: 'forecast' } }), [
      'baseline-not-final',
    ]);
  });

  it('say that a newer value is not published, from the time it is about', () => {
    const observations: Observation[] = [
      { time: 'FY2024', value: 63 },
      { time: 'FY2025', value: null, status: 'not-published' },
    ];
    assert.deepEqual(remarksOf({ observations }), ['newer-not-published']);
    assert.deepEqual(remarksOf({ observations }, { asOf: 'FY2024' }), []);
  });

  it('say that a value is stale when it is older than its frequency', () => {
    assert.deepEqual(remarksOf({ frequency: 2 }, { asOf: 'FY2026' }), []);
    assert.deepEqual(remarksOf({ frequency: 2 }, { asOf: 'FY2027' }), ['stale']);
    assert.deepEqual(remarksOf({ frequency: 2 }), []);
    assert.deepEqual(remarksOf({}, { asOf: 'FY2040' }), []);
  });

  it('say that the target is due', () => {
    const observations = [{ time: 'FY2031', value: 74 }];
    const progress = progressOf(indicatorWith({ observations }));
    assert.equal(progress.status, 'behind');
    assert.deepEqual(progress.notes, ['due']);
  });

  it('say that there is an interim target only', () => {
    const targets = [{ time: 'FY2026', value: 68, kind: 'interim' as const }];
    assert.deepEqual(remarksOf({ targets }), ['interim-only']);
  });

  it('say that survey figures vary, and when the difference is within the uncertainty given', () => {
    assert.deepEqual(remarksOf({ survey: true }), ['survey']);
    const uncertain = { survey: true, decimals: 1, ...observed(65, { lower: 63, upper: 67 }) };
    assert.deepEqual(remarksOf(uncertain), ['survey', 'within-uncertainty']);
  });

  it('say that kinds of times are mixed', () => {
    assert.deepEqual(remarksOf({ observations: [{ time: '2024-10', value: 63 }] }), [
      'mixed-times',
    ]);
  });
});

describe('progressOf(indicator) of a value with a stated uncertainty', () => {
  const margin = (value: number, lower: number, upper: number) =>
    indicatorWith({ survey: true, decimals: 1, ...observed(value, { lower, upper }) });

  it('is not behind where the expected value lies within the margin', () => {
    const progress = progressOf(margin(63, 61, 65));
    assert.equal(progress.status, undefined);
    assert.equal(progress.status === undefined && progress.reason, 'within-uncertainty');
    assert.deepEqual(progress.notes, ['survey']);
  });
  it('is behind where it lies outside', () => {
    assert.equal(resultOf(margin(63, 62, 64)), 'behind');
  });
  it('is moving away only where the baseline lies outside too', () => {
    assert.equal(resultOf(margin(59, 57, 61)), 'behind');
    assert.equal(resultOf(margin(57, 56, 58)), 'moving-away');
    assert.equal(resultOf(margin(59, 53, 65)), 'within-uncertainty');
  });
  it('stays on track or achieved, because the published value is', () => {
    assert.equal(resultOf(margin(65, 63, 67)), 'on-track');
    assert.equal(resultOf(margin(76, 74, 78)), 'achieved');
  });
  it('is not counted as lost where the level to maintain lies within the margin', () => {
    const kept = (lower: number, upper: number) =>
      resultOf(
        indicatorWith({
          direction: 'maintain',
          tolerance: 1,
          targets: [{ time: 'FY2031', value: 60 }],
          ...observed(56, { lower, upper }),
        }),
      );
    assert.equal(kept(52, 60), 'within-uncertainty');
    assert.equal(kept(54, 58), 'not-kept');
  });
});
