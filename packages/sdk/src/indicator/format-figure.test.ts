import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan, type Indicator } from '@machiplan/schema';
import { changeOf } from './change-of.js';
import { changeText } from './change-text.js';
import { formatApart } from './format-apart.js';
import { formatFigure } from './format-figure.js';
import { progressOf } from './progress-of.js';
import { baselineOf, latestFigure, latestObservation, seriesOf } from './series.js';
import { summaryOf } from './summary-of.js';
import { targetText } from './target-text.js';
import { finalTarget } from './targets.js';

const households: Indicator = {
  id: 'households',
  title: { ja: '世帯数', en: 'Households' },
  unit: { ja: '世帯', en: 'households' },
  direction: 'increase',
  observations: [
    { time: '1991', value: 359000, approximate: true },
    {
      time: 'FY2021',
      value: 490000,
      approximate: true,
      change: {
        percent: 36.7,
        approximate: true,
        printed: '約36.7%増加',
        note: '概数から計算すると約36.5%。',
      },
    },
  ],
  targets: [{ time: 'FY2031', value: 500000, approximate: true }],
};

const text = (indicator: Indicator, languages = 'ja') =>
  formatFigure(latestFigure(indicator), indicator, { languages }).replaceAll('\u00a0', ' ');
const withFigure = (figure: object): Indicator => ({
  ...households,
  observations: [{ time: 'FY2024', ...figure }],
});

describe('an approximate figure', () => {
  it('is written with 約, about or だいたい', () => {
    assert.equal(text(households), '約490,000世帯');
    assert.equal(text(households, 'en'), 'about 490,000 households');
    assert.equal(text(households, 'ja-x-easy'), 'だいたい 490,000世帯');
  });

  it('is written so as a target, too', () => {
    assert.equal(targetText(finalTarget(households)!, households), '約500,000世帯');
  });

  it('makes a change approximate', () => {
    const change = changeOf(households)!;
    assert.equal(change.approximate, true);
    assert.match(
      summaryOf(households),
      /約359,000世帯から2021年度の約490,000世帯へ、約131,000世帯増加/,
    );
    assert.match(summaryOf(households, { languages: 'en' }), /rose by about 131,000, from about/);
  });

  it('is noted beside the status', () => {
    assert.ok(progressOf(households).notes.includes('approximate'));
  });

  it('is not said of figures that are exact', () => {
    const exact = { ...households, observations: [{ time: 'FY2024', value: 3 }], targets: [] };
    assert.equal(text(exact), '3世帯');
    assert.ok(!progressOf(exact).notes.includes('approximate'));
  });
});

describe('a change that the source prints', () => {
  it('is shown as printed, with the remark, before the computed one', () => {
    const change = changeOf(households)!;
    assert.equal(change.percent, 36.5);
    assert.equal(change.printed?.text, '約36.7%増加');
    assert.equal(
      changeText(change, households),
      '原典の表記は「約36.7%増加」（計算では約+131,000世帯、約+36.5%）。概数から計算すると約36.5%。',
    );
    assert.match(summaryOf(households), /原典の表記は「約36\.7%増加」です。/);
  });

  it('is written in the language where the document has the numbers only', () => {
    const [first, last] = households.observations!;
    const change = { difference: 131500, percent: 36.7 };
    const numbers = { ...households, observations: [first!, { ...last!, change }] };
    assert.match(summaryOf(numbers), /原典の表記は「\+131,500世帯（\+36\.7%）」です。/);
    assert.match(summaryOf(numbers, { languages: 'en' }), /“\+131,500.households \(\+36\.7%\)”/);
  });

  it('is not taken for the change from another time', () => {
    const [first, last] = households.observations!;
    const change = { from: '2001', percent: 12 };
    const other = { ...households, observations: [first!, { ...last!, change }] };
    assert.equal(changeOf(other)?.printed, undefined);
  });

  it('is the computed one where the source prints none', () => {
    const change = changeOf({
      ...households,
      observations: [
        { time: '2000', value: 100 },
        { time: '2010', value: 150 },
      ],
    })!;
    assert.equal(changeText(change, households), '+50世帯（+50.0%）');
    assert.equal(
      changeText(change, households, { languages: 'en' }).replace('\u00a0', ' '),
      '+50 households (+50.0%)',
    );
  });
});

describe('formatFigure(figure, indicator, format)', () => {
  it('writes bounds as the language does', () => {
    assert.equal(text(withFigure({ value: 60, bound: 'at-least' })), '60世帯以上');
    assert.equal(text(withFigure({ value: 60, bound: 'less-than' })), '60世帯未満');
    assert.equal(
      text(withFigure({ value: 60, bound: 'more-than' }), 'en'),
      'more than 60 households',
    );
    assert.equal(
      text(withFigure({ value: 60, bound: 'at-most', approximate: true })),
      '約60世帯以下',
    );
  });

  it('writes a value in the power of ten it is printed in', () => {
    assert.equal(text(withFigure({ value: 410000, printedMultiplier: 4 })), '41万世帯');
    assert.equal(
      text(withFigure({ value: 410000, printedMultiplier: 4 }), 'en'),
      '410,000 households',
    );
  });

  it('takes digits after the point from the figure, then from its group', () => {
    assert.equal(text(withFigure({ value: 1.5, decimals: 2 })), '1.50世帯');
    const grouped: Indicator = {
      id: 'g',
      title: '区分',
      groups: [{ id: 'people', title: '人', unit: '人', decimals: 0 }],
      observations: [{ time: '2024', value: 3, group: 'people' }],
    };
    const figure = latestObservation(grouped, { group: 'people' });
    assert.equal(formatFigure(figure, grouped), '3人');
  });

  it('says that there is no data instead of a number', () => {
    assert.equal(formatFigure(undefined, households), 'データなし');
    assert.equal(text(withFigure({ value: null, status: 'not-published' })), 'データなし');
  });
});

describe('values in words', () => {
  const { plan } = checkPlan({
    planJson: '1.1',
    id: 'p',
    title: '計画',
    levels: [{ id: 'l', title: '施策' }],
    nodes: [{ id: 'n', level: 'l', title: '条例' }],
    gradeScales: [
      {
        id: 'rule',
        title: '条例',
        grades: [
          { id: 'made', title: { ja: '策定済み', en: 'adopted' } },
          { id: 'none', title: 'なし' },
        ],
      },
    ],
    indicators: [
      {
        id: 'words',
        title: '計画の策定',
        measurement: 'qualitative',
        direction: 'increase',
        baseline: { time: 'FY2022', text: '未策定' },
        observations: [{ time: 'FY2024', text: { ja: '策定中', en: 'being drafted' } }],
        targets: [{ time: 'FY2026', text: '策定済み' }],
      },
      {
        id: 'graded',
        title: '条例',
        gradeScale: 'rule',
        observations: [{ time: 'FY2024', grade: 'made' }],
        targets: [{ time: 'FY2026', grade: 'made' }],
      },
    ],
  });
  assert.ok(plan);
  const [words, graded] = plan.indicators as [Indicator, Indicator];

  it('are figures of the series and the baseline', () => {
    assert.deepEqual(
      seriesOf(words).map(({ value, text: said }) => [value, said]),
      [[undefined, { ja: '策定中', en: 'being drafted' }]],
    );
    assert.equal(baselineOf(words)?.text, '未策定');
    assert.equal(latestObservation(words), undefined);
  });

  it('are written as they are, grades by their title', () => {
    assert.equal(text(words), '策定中');
    assert.equal(text(words, 'en'), 'being drafted');
    assert.equal(formatFigure(latestFigure(graded), graded, { languages: 'en', plan }), 'adopted');
    assert.equal(targetText(finalTarget(graded)!, graded, { plan }), '策定済み');
  });

  it('are never judged', () => {
    for (const indicator of [words, graded]) {
      const progress = progressOf(indicator, {});
      assert.equal(progress.status, undefined);
      assert.equal(progress.reason, 'value-in-words');
    }
  });

  it('are said in the summary instead of "no value"', () => {
    assert.equal(
      summaryOf(words),
      '計画の策定は2024年度に「策定中」です。基準値は2022年度の「未策定」です。目標は2026年度に「策定済み」で、数値ではありません。',
    );
    assert.match(summaryOf(graded, { plan, languages: 'en' }), /^条例: “adopted” \(FY2024\)\./);
  });
});

describe('formatApart(values, measure, format)', () => {
  it('writes compact values in full where two different ones would look alike', () => {
    const compact = { notation: 'compact', languages: 'ja' } as const;
    assert.deepEqual(formatApart([490100, 490400], { unit: '世帯' }, compact), [
      '490,100世帯',
      '490,400世帯',
    ]);
    assert.deepEqual(formatApart([490000, 500000], { unit: '世帯' }, compact), [
      '49万世帯',
      '50万世帯',
    ]);
    assert.deepEqual(formatApart([490000, 490000, undefined], {}, compact), [
      '49万',
      '49万',
      'データなし',
    ]);
  });

  it('is used in summaries, so that a status never contradicts the figures beside it', () => {
    const late: Indicator = {
      id: 'late',
      title: '世帯数',
      unit: '世帯',
      direction: 'increase',
      baseline: { time: 'FY2020', value: 480000 },
      observations: [{ time: 'FY2025', value: 489800 }],
      targets: [{ time: 'FY2030', value: 500000 }],
    };
    const summary = summaryOf(late, { notation: 'compact' });
    assert.match(summary, /遅れています。2025年度の目安は490,000世帯です。/);
    assert.match(summary, /2025年度の489,800世帯へ/);
  });
});

describe('progressOf(indicator, options) in the wrong order', () => {
  it('throws, and says what to pass', () => {
    const wrong = progressOf as unknown as (...args: readonly unknown[]) => unknown;
    const { plan } = checkPlan({ planJson: '1.0', id: 'p', title: 'p', levels: [], nodes: [] });
    assert.throws(() => wrong(plan, households), /progressOf\(indicator, options\)/);
    assert.throws(() => wrong(undefined), TypeError);
  });
});
