import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '../index.js';
import { figureFromText } from './figure-from-text.js';
import { timeFromText } from './time-from-text.js';

describe('timeFromText(text)', () => {
  const times: Readonly<Record<string, string | undefined>> = {
    平成23年度: 'FY2011',
    '平成 23 年度': 'FY2011',
    令和元年度: 'FY2019',
    '２０２４年度末': 'FY2024',
    R6年度: 'FY2024',
    'H30.4': '2018-04',
    令和6年: '2024',
    '2024年10月末現在': '2024-10',
    平成15年9月30日現在: '2003-09-30',
    '2024/4/1': '2024-04-01',
    '令和元年度〜令和3年度': 'FY2019/FY2021',
    '2019年～2021年': '2019/2021',
    FY2024: 'FY2024',
    // Whose year, or what kind of year, is not said.
    '22年度': undefined,
    R6: undefined,
    '令和元～3年度': undefined,
    '2024年13月': undefined,
    '2023年2月29日': undefined,
    '2019年度～2021年': undefined,
    毎年: undefined,
    '': undefined,
  };
  for (const [text, time] of Object.entries(times)) {
    it(`reads ${text || 'nothing'} as ${time}`, () => assert.equal(timeFromText(text), time));
  }
});

describe('figureFromText(text)', () => {
  const figures: Readonly<Record<string, object | undefined>> = {
    '60%以上': { value: 60, bound: 'at-least', unit: '%' },
    '1.0%未満': { value: 1, bound: 'less-than', unit: '%' },
    '100人超': { value: 100, bound: 'more-than', unit: '人' },
    '≦ 5': { value: 5, bound: 'at-most' },
    約41万人: { value: 410000, approximate: true, printedMultiplier: 4, unit: '人' },
    '１，２３４件程度': { value: 1234, approximate: true, unit: '件' },
    '△5.0': { value: -5 },
    '80～90%': { min: 80, max: 90, unit: '%' },
    '2.5億円': { value: 250000000, printedMultiplier: 8, unit: '円' },
    '-': { value: null, status: 'missing' },
    なし: { value: null, status: 'not-applicable' },
    集計中: { value: null, status: 'not-yet' },
    '…': { value: null, status: 'missing' },
    Ｘ: { value: null, status: 'withheld' },
    未公表: { value: null, status: 'not-published' },
    増加: undefined,
    '子ども 42.4% 大人 55.4%': undefined,
    '': undefined,
  };
  for (const [text, figure] of Object.entries(figures)) {
    it(`reads ${text || 'nothing'}`, () => assert.deepEqual(figureFromText(text), figure));
  }

  it('takes no time over long and hostile text', () => {
    assert.equal(figureFromText('1,111'.repeat(100_000)), undefined);
    assert.equal(figureFromText(`${'1'.repeat(30)}${'人'.repeat(29)}`), undefined);
  });
});

describe('suggestions of the check', () => {
  const { problems } = checkPlan({
    planJson: '1.1',
    id: 'p',
    title: '計画',
    levels: [],
    nodes: [],
    issued: '平成23年度',
    period: { start: '令和6年度', reviews: ['R6年度'] },
    indicators: [
      {
        id: 'i',
        title: 'I',
        direction: '増加',
        observations: [
          { time: '平成24年度', value: 1 },
          { time: 'FY2024', value: '60%以上' },
          { time: 'FY2025', value: '増えた' },
          { time: 'FY2026', value: 1, status: 'Provisonal' },
        ],
      },
    ],
  });
  const at = (pointer: string) => problems.find((problem) => problem.pointer === pointer);

  it('say what to write, as JSON and in words', () => {
    assert.deepEqual(at('/issued')?.suggestion, { issued: 'FY2011' });
    assert.equal(at('/issued')?.hint.en, 'Write { "issued": "FY2011" }.');
    assert.deepEqual(at('/period/start')?.suggestion, { start: 'FY2024' });
    assert.deepEqual(at('/indicators/0/observations/0/time')?.suggestion, { time: 'FY2012' });
    assert.equal(
      at('/indicators/0/observations/1/value')?.hint.ja,
      '{ "value": 60, "bound": "at-least" } と書いてください。',
    );
    assert.deepEqual(at('/indicators/0/direction')?.suggestion, { direction: 'increase' });
    assert.deepEqual(at('/indicators/0/observations/3/status')?.suggestion, {
      status: 'provisional',
    });
  });

  it('are not made where nothing can be told', () => {
    assert.equal(at('/indicators/0/observations/2/value')?.suggestion, undefined);
    assert.equal(at('/period/reviews/0')?.suggestion, undefined);
  });
});
