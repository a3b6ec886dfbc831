import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { explainProgress } from './explain-progress.js';
import { progressOf } from './progress-of.js';

const indicator: Indicator = {
  id: 'i',
  title: '満足度',
  unit: '%',
  decimals: 1,
  direction: 'increase',
  baseline: { time: 'FY2021', value: 60 },
  targets: [
    { time: 'FY2026', value: 68 },
    { time: 'FY2031', value: 75 },
  ],
  observations: [{ time: 'FY2024', value: 63 }],
};

const linesOf = (parts: Partial<Indicator> = {}, languages = 'ja') => {
  const changed = { ...indicator, ...parts };
  return explainProgress(changed, progressOf(changed), { languages }).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
};

describe('explainProgress(indicator, progress)', () => {
  it('puts the figures into the formulas', () => {
    assert.deepEqual(linesOf(), [
      '基準値（2021年度）：60.0%',
      '中間目標値（2026年度）：68.0%',
      '目標値（2031年度）：75.0%',
      '実績値（2024年度）：63.0%',
      '2024年度の目安：60.0% + (68.0% − 60.0%) × 3年 ÷ 5年 ＝ 64.8%',
      '実績値と目安の差：63.0% − 64.8% ＝ -1.8ポイント',
      '基準値から目標値までの進み具合：(63.0% − 60.0%) ÷ (75.0% − 60.0%) ＝ 20%',
      '判定の規則：実績値が目安より目標から遠く、基準値より遠くなければ「遅れ」。',
    ]);
  });

  it('does so in English', () => {
    assert.deepEqual(linesOf({}, 'en').slice(4, 7), [
      'Expected for FY2024: 60.0% + (68.0% − 60.0%) × 3 years ÷ 5 years = 64.8%',
      'Value less expected: 63.0% − 64.8% = -1.8 percentage points',
      'Progress from baseline to target: (63.0% − 60.0%) ÷ (75.0% − 60.0%) = 20%',
    ]);
  });

  it('does so in easy Japanese, every line', () => {
    assert.deepEqual(linesOf({}, 'ja-x-easy'), [
      'はじめの 数字（2021年度）：60.0%',
      'とちゅうの 目標（2026年度）：68.0%',
      '目標（2031年度）：75.0%',
      'いまの 数字（2024年度）：63.0%',
      '2024年度までに 進みたい ところ：60.0% + (68.0% − 60.0%) × 3年 ÷ 5年 ＝ 64.8%',
      'いまの 数字と 進みたい ところの ちがい：63.0% − 64.8% ＝ -1.8ポイント',
      'はじめから 目標までの 進みかた：(63.0% − 60.0%) ÷ (75.0% − 60.0%) ＝ 20%',
      'きまり：進みたい ところまで 進んで いないときは「おくれている」。',
    ]);
  });

  it('needs no formula once the target is due', () => {
    const lines = linesOf({ observations: [{ time: 'FY2031', value: 74 }] });
    assert.ok(lines.includes('2031年度の目安：目標の時期を迎えたため、目標値と同じ75.0%'));
  });

  it('puts negative figures in brackets', () => {
    const lines = linesOf({
      unit: '度',
      baseline: { time: 'FY2021', value: -6 },
      targets: [{ time: 'FY2031', value: 4 }],
      observations: [{ time: 'FY2024', value: -4 }],
    });
    assert.ok(
      lines.includes('2024年度の目安：(-6.0度) + (4.0度 − (-6.0度)) × 3年 ÷ 10年 ＝ -3.0度'),
    );
  });

  it('gives tolerance and level for what is to be maintained', () => {
    assert.deepEqual(
      linesOf({
        direction: 'maintain',
        tolerance: 2,
        targets: [{ time: 'FY2031', value: 60 }],
      }),
      [
        '基準値（2021年度）：60.0%',
        '目標値（2031年度）：60.0%',
        '許容幅：2.0ポイント',
        '実績値（2024年度）：63.0%',
        '判定の規則：実績値が目標値（許容幅を含む）に収まっていれば「維持」。',
      ],
    );
  });

  it('ends with the reason where there is no status', () => {
    assert.deepEqual(linesOf({ targets: [{ time: 'FY2031', text: '増加' }] }), [
      '基準値（2021年度）：60.0%',
      '目標値（2031年度）：増加',
      '実績値（2024年度）：63.0%',
      '目標が数値でないため、達成状況を計算しません。',
    ]);
  });
});
