import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GradeScale, Indicator } from '@machiplan/schema';
import { explainProgress } from './explain-progress.js';
import { progressOf } from './progress-of.js';

const rollout: GradeScale = {
  id: 'rollout',
  title: '策定状況',
  kind: 'status',
  grades: [
    { id: '策定済', title: '策定済' },
    { id: '策定中', title: '策定中' },
    { id: 'なし', title: 'なし' },
  ],
};
const gradeScales = [rollout];
const plans: Indicator = {
  id: 'plans',
  title: '個別避難計画',
  gradeScale: 'rollout',
  baseline: { time: 'FY2022', grade: '策定中' },
  targets: [{ time: 'FY2026', grade: '策定済' }],
};
const at = (grade: string, time = 'FY2025', more: Partial<Indicator> = {}): Indicator => ({
  ...plans,
  observations: [{ time, grade }],
  ...more,
});
const resultOf = (indicator: Indicator) => {
  const progress = progressOf(indicator, { gradeScales });
  return progress.status ?? progress.reason;
};

describe('ordered words', () => {
  it('are judged by their order, where the best comes first', () => {
    assert.equal(resultOf(at('策定済')), 'achieved');
    assert.equal(resultOf(at('なし')), 'moving-away');
    assert.equal(resultOf(at('策定中', 'FY2026')), 'behind');
  });

  it('have no status before the target is due, as an order has no distances', () => {
    assert.equal(resultOf(at('策定中')), 'grade-not-due');
  });

  it('are on track at the grade of the last target that is due', () => {
    const targets = [
      { time: 'FY2024', grade: '策定中', kind: 'interim' },
      { time: 'FY2028', grade: '策定済' },
    ] as const;
    const baseline = { time: 'FY2022', grade: 'なし' };
    assert.equal(resultOf(at('策定中', 'FY2025', { targets, baseline })), 'on-track');
    assert.equal(resultOf(at('なし', 'FY2025', { targets, baseline })), 'behind');
  });

  it('are maintained at the same grade or a better one', () => {
    const keep = { direction: 'maintain' } as const;
    assert.equal(resultOf(at('策定済', 'FY2025', keep)), 'kept');
    assert.equal(resultOf(at('策定中', 'FY2025', keep)), 'not-kept');
    assert.equal(resultOf(at('策定中', 'FY2025', { ...keep, targets: [] })), 'kept');
  });

  it('are not judged without the scale, without an order, or off the scale', () => {
    const unscaled = progressOf(at('策定済'));
    assert.equal(unscaled.status === undefined && unscaled.reason, 'value-in-words');
    const unordered = progressOf(at('策定済'), { gradeScales: [{ ...rollout, ordered: false }] });
    assert.equal(unordered.status === undefined && unordered.reason, 'value-in-words');
    assert.equal(resultOf(at('その他')), 'value-in-words');
  });

  it('are not judged without a target, before the baseline, or across a break', () => {
    assert.equal(resultOf(at('策定済', 'FY2025', { targets: [] })), 'no-target');
    assert.equal(resultOf(at('策定済', 'FY2022')), 'no-observation-since-baseline');
    const observations = [{ time: 'FY2025', grade: '策定済', break: true }];
    assert.equal(resultOf({ ...plans, observations }), 'series-break');
  });

  it('show the newest grade, with no number beside it', () => {
    const progress = progressOf(at('策定済'), { gradeScales });
    assert.equal(progress.latest?.grade, '策定済');
    assert.equal(progress.observation, undefined);
    assert.equal(progress.share, undefined);
    const lines = explainProgress(at('策定済'), progress);
    assert.deepEqual(lines.slice(0, 3), [
      '基準値（2022年度）：策定中',
      '目標値（2026年度）：策定済',
      '実績値（2025年度）：策定済',
    ]);
  });
});
