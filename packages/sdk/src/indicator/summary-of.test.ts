import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Indicator } from '@machiplan/schema';
import { summaryOf, type SummaryOptions } from './summary-of.js';

const membership: Indicator = {
  id: 'membership',
  title: { ja: '町会・自治会加入率', en: 'Neighbourhood association membership' },
  unit: '%',
  decimals: 1,
  observations: [
    { time: '1991', value: 66.2 },
    { time: '2021', value: 51.7 },
  ],
  notPublished: [{ part: 'targets' }],
};

const satisfaction: Indicator = {
  id: 'satisfaction',
  title: { ja: '満足度', en: 'Satisfaction' },
  unit: '%',
  decimals: 1,
  direction: 'increase',
  baseline: { time: 'FY2021', value: 60 },
  targets: [{ time: 'FY2031', value: 75 }],
  observations: [{ time: 'FY2024', value: 63 }],
};

/** The sentences in Japanese, English and やさしい日本語, with plain spaces. */
const inEachLanguage = (indicator: Indicator, options: SummaryOptions = {}) =>
  ['ja', 'en', 'ja-x-easy'].map((languages) =>
    summaryOf(indicator, { ...options, languages }).replaceAll('\u00a0', ' '),
  );

describe('summaryOf(indicator)', () => {
  it('tells a change without a published target', () => {
    assert.deepEqual(inEachLanguage(membership), [
      '町会・自治会加入率は1991年の66.2%から2021年の51.7%へ、14.5ポイント減少しました。目標値は公表されていません。',
      'Neighbourhood association membership fell by 14.5 percentage points, from 66.2% (1991) to 51.7% (2021). The target is not published.',
      '町会・自治会加入率は、1991年は 66.2%でした。2021年は 51.7%です。14.5ポイント 減りました。目標の 数字は 発表されていません。',
    ]);
  });

  it('tells target, status and expected value', () => {
    assert.deepEqual(inEachLanguage(satisfaction), [
      '満足度は2021年度の60.0%から2024年度の63.0%へ、3.0ポイント増加しました。目標値は2031年度に75.0%です。目標に向けて遅れています。2024年度の目安は64.5%です。',
      'Satisfaction rose by 3.0 percentage points, from 60.0% (FY2021) to 63.0% (FY2024). The target is 75.0% by FY2031. Behind schedule for the target. Expected for FY2024: 64.5%.',
      '満足度は、2021年度は 60.0%でした。2024年度は 63.0%です。3.0ポイント 増えました。目標の 数字は、2031年度に 75.0%です。目標に むかって いますが、予定より おそいです。予定では、2024年度は 64.5%くらいです。',
    ]);
  });

  it('tells years by era when asked to', () => {
    assert.match(
      summaryOf(satisfaction, { era: true }),
      /令和3年度の60\.0%から令和6年度の63\.0%へ/,
    );
  });

  it('says first that figures are made up', () => {
    const [ja, en, easy] = inEachLanguage({ ...satisfaction, origin: 'sample' });
    assert.ok(ja!.startsWith('これは機能を示すための架空の値です。'));
    assert.ok(en!.startsWith('These are made-up figures'));
    assert.ok(easy!.startsWith('これは 見本の 数字です。'));
  });

  it('tells once where values and targets are that this data lacks', () => {
    const availableAt = { ja: '本編 45頁', en: 'full text, page 45' };
    const notPublished = [
      { part: 'observations', availableAt },
      { part: 'targets', availableAt },
    ];
    assert.deepEqual(inEachLanguage({ ...membership, observations: [], notPublished }), [
      '町会・自治会加入率の実績値と目標値はこのデータになく、「本編 45頁」に掲載されています。',
      'Neighbourhood association membership: values and target are not in this data but in: full text, page 45.',
      '町会・自治会加入率の 数字と 目標の 数字は ここに ありません。「本編 45頁」を 見てください。',
    ]);
  });

  it('tells that there is no value yet, and the baseline and target there are', () => {
    assert.deepEqual(inEachLanguage({ ...satisfaction, observations: [] }), [
      '満足度の実績値はまだありません。基準値は2021年度の60.0%です。目標値は2031年度に75.0%です。',
      'Satisfaction: there is no value yet. The baseline is 60.0% (FY2021). The target is 75.0% by FY2031.',
      '満足度の 数字は まだ ありません。はじめの 数字は、2021年度の 60.0%です。目標の 数字は、2031年度に 75.0%です。',
    ]);
  });

  it('tells a single value', () => {
    const observations = [{ time: 'FY2021', value: 36.7 }];
    assert.equal(
      summaryOf({ ...membership, observations, notPublished: [], kind: 'context' }),
      '町会・自治会加入率は2021年度に36.7%です。',
    );
  });

  it('tells that nothing changed', () => {
    const observations = [
      { time: '2005', value: 7 },
      { time: '2016', value: 7 },
    ];
    const offices = { ...membership, title: '出張所の数', unit: 'か所', decimals: 0, observations };
    assert.equal(
      summaryOf({ ...offices, notPublished: [] }),
      '出張所の数は2005年の7か所から変わらず、2016年も7か所です。目標値はこのデータにありません。',
    );
  });

  it('names counted amounts in English without bending the unit', () => {
    const offices: Indicator = {
      ...membership,
      title: 'Sub-branch offices',
      unit: { ja: 'か所', en: 'offices' },
      decimals: 0,
      kind: 'context',
      notPublished: [],
      observations: [
        { time: '1991', value: 26 },
        { time: '2005', value: 27 },
      ],
    };
    assert.equal(
      inEachLanguage(offices)[1],
      'Sub-branch offices rose by 1, from 26 offices (1991) to 27 offices (2005).',
    );
  });

  it('compares nothing across a series break, and says so', () => {
    const observations = [
      { time: '1991', value: 66.2 },
      { time: '2021', value: 51.7, break: true },
    ];
    assert.equal(
      summaryOf({ ...membership, observations }),
      '町会・自治会加入率は2021年に51.7%です。途中で定義が変わったため、それより前の値とは比べられません。目標値は公表されていません。',
    );
  });

  it('tells targets in words and in ranges', () => {
    const inWords = { ...satisfaction, targets: [{ time: 'FY2031', text: '増加' }] };
    assert.match(summaryOf(inWords), /目標は2031年度に「増加」で、数値ではありません。$/);
    const inRange = { ...satisfaction, targets: [{ time: 'FY2031', min: 70, max: 80 }] };
    assert.match(summaryOf(inRange), /目標値は2031年度に70\.0%以上80\.0%以下です。/);
    assert.match(
      summaryOf(inRange, { languages: 'en' }),
      /The target is 70\.0% to 80\.0% by FY2031\./,
    );
  });

  it('tells forecasts as what they are', () => {
    const observations = [{ time: 'FY2024', value: 66, status: 'forecast' as const }];
    assert.match(
      summaryOf({ ...satisfaction, observations }),
      /^満足度は見込み値だけで、実績値はまだありません。/,
    );
  });

  it('names the group and the district', () => {
    const observations = [{ time: '2023', value: 20.3, group: '65plus', district: 'kitazawa' }];
    const groups = [{ id: '65plus', title: { ja: '高齢者', en: 'older people' } }];
    const options = { group: '65plus', district: 'kitazawa' };
    const indicator = {
      ...membership,
      observations,
      groups,
      kind: 'context' as const,
      notPublished: [],
    };
    assert.equal(
      summaryOf(indicator, { ...options, districtName: '北沢地域' }),
      '町会・自治会加入率（高齢者）（北沢地域）は2023年に20.3%です。',
    );
  });

  it('tells categories by name', () => {
    const categories = [
      { value: 1, title: '区域外' },
      { value: 2, title: '区域内' },
    ];
    const observations = [
      { time: '2020', value: 1 },
      { time: '2024', value: 2 },
    ];
    assert.match(
      summaryOf({ ...membership, categories, observations }),
      /^町会・自治会加入率は2020年の「区域外」から2024年の「区域内」に変わりました。/,
    );
  });
});
