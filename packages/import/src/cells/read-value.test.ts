import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findTime, readTime } from './read-time.js';
import { readValue } from './read-value.js';

const number = (value: number, more: object = {}, decimals = 0) => ({
  kind: 'number',
  value,
  decimals,
  ...more,
});

describe('a value as printed', () => {
  const examples: readonly (readonly [string, object])[] = [
    ['', { kind: 'empty' }],
    ['　', { kind: 'empty' }],
    ['0', number(0)],
    ['1,234', number(1234)],
    ['１，２３４', number(1234)],
    ['▲5.0', number(-5, {}, 1)],
    ['△5', number(-5)],
    ['－3', number(-3)],
    ['42.4%', number(42.4, { unit: '%' }, 1)],
    ['41万人', number(41, { unit: '人', scale: { printed: '万', power: 4 } })],
    ['12百万円', number(12, { unit: '円', scale: { printed: '百万', power: 6 } })],
    ['約350人', number(350, { unit: '人', approximate: true })],
    ['95%以上', number(95, { unit: '%', bound: '>=' })],
    ['1.0%未満', number(1, { unit: '%', bound: '<' }, 1)],
    ['≧80', number(80, { bound: '>=' })],
    ['123（速報値）', number(123, { unit: '', status: 'provisional' })],
    ['200件に増加', number(200, { unit: '件', direction: 'increase' })],
    ['80～90%', { kind: 'range', low: 80, high: 90, decimals: 0, unit: '%' }],
    ['80%～90%', { kind: 'range', low: 80, high: 90, decimals: 0, unit: '%' }],
    ['－', { kind: 'missing', reason: 'not-available', printed: '－' }],
    ['-', { kind: 'missing', reason: 'not-available', printed: '-' }],
    ['…', { kind: 'missing', reason: 'not-available', printed: '…' }],
    ['なし', { kind: 'missing', reason: 'not-available', printed: 'なし' }],
    ['未定', { kind: 'missing', reason: 'undecided', printed: '未定' }],
    ['集計中', { kind: 'missing', reason: 'pending', printed: '集計中' }],
    ['（集計中）', { kind: 'missing', reason: 'pending', printed: '（集計中）' }],
    ['x', { kind: 'missing', reason: 'suppressed', printed: 'x' }],
    ['該当なし', { kind: 'missing', reason: 'not-applicable', printed: '該当なし' }],
    ['[To be determined]', { kind: 'missing', reason: 'undecided', printed: '[To be determined]' }],
    ['増加', { kind: 'words', text: '増加', direction: 'increase' }],
    ['維持', { kind: 'words', text: '維持', direction: 'maintain' }],
    ['65.2※１', number(65.2, { footnotes: ['※1'] }, 1)],
    ['検討を進める', { kind: 'words', text: '検討を進める' }],
    [
      '子ども 42.4% 大人 55.4%',
      {
        kind: 'groups',
        groups: [
          { title: '子ども', value: number(42.4, { unit: '%' }, 1) },
          { title: '大人', value: number(55.4, { unit: '%' }, 1) },
        ],
      },
    ],
  ];
  for (const [printed, expected] of examples)
    it(`reads ${JSON.stringify(printed)}`, () => {
      const value = readValue(printed) as { unit?: string };
      if (value.unit === '') delete value.unit;
      const wanted = { ...expected } as { unit?: string };
      if (wanted.unit === '') delete wanted.unit;
      assert.deepEqual(value, wanted);
    });

  it('reads back every number that offices write, whatever the width of its digits', () => {
    const wide = (text: string) =>
      text.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom('', '%', '人', '件', 'ha'),
        fc.boolean(),
        (mantissa, decimals, unit, isWide) => {
          const value = Number((mantissa / 10 ** decimals).toFixed(decimals));
          const figure = Math.abs(value).toLocaleString('en-US', {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          });
          const printed = `${value < 0 ? '▲' : ''}${isWide ? wide(figure) : figure}${unit}`;
          const read = readValue(printed);
          assert.equal(read.kind, 'number');
          if (read.kind !== 'number') return;
          assert.ok(Object.is(read.value, value) || read.value === value);
          assert.equal(read.decimals, decimals);
          assert.equal(read.unit ?? '', unit);
        },
      ),
    );
  });

  it('never throws and never makes a number of a text without digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const value = readValue(text);
        if (!/[\d０-９]/.test(text.normalize('NFKC'))) assert.notEqual(value.kind, 'number');
      }),
    );
  });
});

describe('a time as printed', () => {
  const examples: readonly (readonly [string, object | undefined])[] = [
    ['令和6年度', { time: 'FY2024' }],
    ['R6', { time: '2024', bareYear: true }],
    ['H30', { time: '2018', bareYear: true }],
    ['R5年度', { time: 'FY2023' }],
    ['２０２４年度末', { time: 'FY2024' }],
    ['平成15年9月30日現在', { time: '2003-09-30' }],
    ['令和元年度', { time: 'FY2019' }],
    ['2024', { time: '2024', bareYear: true }],
    ['2024年', { time: '2024' }],
    ['2024/4/1', { time: '2024-04-01' }],
    ['2024/25', { time: 'FY2024' }],
    ['FY2024', { time: 'FY2024' }],
    ['基準値（R4）', { time: '2022', bareYear: true }],
    ['目標値(R9)', { time: '2027', bareYear: true }],
    ['令和6年度上半期', { time: 'FY2024', part: '上半期' }],
    ['22年度', { missing: 'era' }],
    ['施策の方向', undefined],
    ['2023-02-29', undefined],
  ];
  for (const [printed, expected] of examples)
    it(`reads ${printed}`, () => {
      const found = findTime(printed);
      if (!expected) return assert.equal(found, undefined);
      const { from, to, ...rest } = found!;
      assert.ok(to > from);
      assert.deepEqual(rest, expected);
    });

  it('takes the era of a year without one from its surroundings', () => {
    const found = findTime('22年度', { era: '平成' });
    assert.equal(found && 'time' in found && found.time, 'FY2010');
  });

  it('takes a bare year as fiscal only when told so', () => {
    const found = findTime('R6', { years: 'fiscal' });
    assert.equal(found && 'time' in found && found.time, 'FY2024');
  });

  it('does not take a sentence for a time', () => {
    assert.equal(readTime('2024年度から施設の更新を進める'), undefined);
  });
});
